create sequence import_doubt_seq start with 1 increment by 50;

create table import_doubt (
    id         bigint       not null primary key,
    import_id  bigint       not null references catalogue_import (id),
    place      bigint       not null,
    code       varchar(30),
    field      varchar(100) not null,
    kind       varchar(40)  not null,
    excerpt    varchar(300) not null
);

create index import_doubt_by_kind on import_doubt (import_id, kind, place, id);
create index import_doubt_by_code on import_doubt (import_id, code);
