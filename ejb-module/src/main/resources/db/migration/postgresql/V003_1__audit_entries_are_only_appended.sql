-- The program has no way to change an audit entry; this stops everybody else.
create function refuse_change() returns trigger language plpgsql as
$$
begin
    raise exception 'entries of % are only appended', tg_table_name;
end
$$;

create trigger audit_entry_is_append_only before update or delete on audit_entry
    for each row execute function refuse_change();
