create sequence synonym_seq start with 1 increment by 50;

-- Nothing is overwritten: a change ends one row and adds another, so that the list of any day can be read.
create table synonym (
    id            bigint        not null primary key,
    lock_version  integer       not null,
    topic         varchar(60)   not null,
    said          varchar(200)  not null,
    meant         varchar(2000) not null,
    note          varchar(500),
    added_by      varchar(120)  not null,
    added_at      timestamp(6) with time zone not null,
    ended_by      varchar(120),
    ended_at      timestamp(6) with time zone,
    open_said     varchar(200),
    constraint synonym_said_once unique (open_said)
);

create index synonym_by_said on synonym (said);
