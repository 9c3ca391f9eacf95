create sequence dossier_event_seq start with 1 increment by 50;

create table dossier_event (
    id          bigint       not null primary key,
    dossier_id  bigint       not null references dossier (id),
    code        varchar(40)  not null,
    event_no    integer      not null,
    act         varchar(20)  not null,
    from_status varchar(20)  not null,
    to_status   varchar(20)  not null,
    actor_kind  varchar(20)  not null,
    actor_id    varchar(80)  not null,
    actor_name  varchar(200) not null,
    agency_id   varchar(30)  not null,
    note        varchar(2000),
    happened_at timestamp(6) with time zone not null,
    constraint dossier_event_place unique (dossier_id, event_no)
);
