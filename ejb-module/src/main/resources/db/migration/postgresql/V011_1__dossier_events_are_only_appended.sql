create trigger dossier_event_is_append_only before update or delete on dossier_event
    for each row execute function refuse_change();

create trigger clock_entry_is_append_only before update or delete on clock_entry
    for each row execute function refuse_change();
