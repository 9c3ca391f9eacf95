create sequence audit_entry_seq start with 1 increment by 50;

create table audit_entry (
    id            bigint       not null primary key,
    chain         varchar(120) not null,
    line_no       integer      not null,
    subject       varchar(200) not null,
    happened_at   timestamp(6) with time zone not null,
    actor_kind    varchar(20)  not null,
    actor_id      varchar(80)  not null,
    action        varchar(80)  not null,
    outcome       varchar(10)  not null,
    previous_hash varchar(64)  not null,
    hash          varchar(64)  not null,
    constraint audit_entry_place unique (chain, line_no)
);

create index audit_entry_subject on audit_entry (subject, id);
