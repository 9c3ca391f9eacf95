create sequence process_definition_seq start with 1 increment by 50;

-- Internal processes as data: a version is one JSON document, frozen when it is published.
create table process_definition (
    id              bigint       not null primary key,
    lock_version    integer      not null,
    process_key     varchar(40)  not null,
    version_number  integer      not null,
    state           varchar(20)  not null,
    name            varchar(300) not null,
    content         varchar(200000) not null,
    valid_from      date,
    drafted_by      varchar(100) not null,
    published_by    varchar(100),
    published_at    timestamp(6) with time zone,
    constraint process_definition_number unique (process_key, version_number)
);
