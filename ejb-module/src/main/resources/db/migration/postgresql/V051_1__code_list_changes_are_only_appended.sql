create trigger code_list_change_is_append_only before update or delete on code_list_change
    for each row execute function refuse_change();
