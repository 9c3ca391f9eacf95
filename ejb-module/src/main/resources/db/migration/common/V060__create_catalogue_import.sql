create sequence catalogue_import_seq start with 1 increment by 50;

-- open_key is set while an import is not finished: the database lets only one be under way.
create table catalogue_import (
    id            bigint       not null primary key,
    lock_version  integer      not null,
    open_key      varchar(10),
    format        varchar(40)  not null,
    file_name     varchar(300),
    file_sha256   varchar(64),
    complete_list boolean      not null,
    requested_by  varchar(100) not null,
    requested_at  timestamp(6) with time zone not null,
    valid_from    date         not null,
    total         integer      not null,
    ended_at      timestamp(6) with time zone,
    constraint catalogue_import_one_at_a_time unique (open_key)
);

-- One row a procedure that was dealt with: what makes a repeated or restarted run do nothing twice.
create table import_item (
    import_id    bigint      not null references catalogue_import (id),
    place        bigint      not null,
    code         varchar(30),
    outcome      varchar(15) not null,
    primary key (import_id, place)
);

create index import_item_by_code on import_item (import_id, code);
