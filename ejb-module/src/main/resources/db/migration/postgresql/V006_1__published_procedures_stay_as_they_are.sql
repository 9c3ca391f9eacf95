-- The program has no way to change a published version; this stops everybody else.
create function refuse_change_of_published_version() returns trigger language plpgsql as
$$
begin
    if old.published_at is not null then
        raise exception 'version % of procedure % is published', old.version_number, old.procedure_code;
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;

create trigger procedure_version_is_frozen before update or delete on procedure_version
    for each row execute function refuse_change_of_published_version();
