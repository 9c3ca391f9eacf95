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

create function refuse_change_of_published_part() returns trigger language plpgsql as
$$
begin
    if exists (select 1 from procedure_version v where v.id = old.version_id and v.published_at is not null) then
        raise exception '% belongs to a published version', tg_table_name;
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;

create trigger procedure_version_is_frozen before update or delete on procedure_version
    for each row execute function refuse_change_of_published_version();
create trigger procedure_agency_is_frozen before update or delete on procedure_agency
    for each row execute function refuse_change_of_published_part();
create trigger procedure_component_is_frozen before update or delete on procedure_component
    for each row execute function refuse_change_of_published_part();
create trigger procedure_channel_is_frozen before update or delete on procedure_channel
    for each row execute function refuse_change_of_published_part();
create trigger procedure_fee_is_frozen before update or delete on procedure_fee
    for each row execute function refuse_change_of_published_part();
