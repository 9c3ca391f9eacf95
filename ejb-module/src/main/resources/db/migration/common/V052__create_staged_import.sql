-- A file that was looked at and may still be applied; afterwards it says what was imported, when and by whom.
create table staged_import (
    id            uuid         not null primary key,
    lock_version  integer      not null,
    list_code     varchar(40)  not null,
    base_revision integer      not null,
    file_name     varchar(200) not null,
    content       text         not null,
    effective_on  date         not null,
    complete      boolean      not null,
    staged_at     timestamp(6) with time zone not null,
    staged_by     varchar(80)  not null,
    applied_at    timestamp(6) with time zone,
    constraint staged_import_list foreign key (list_code) references code_list (code)
);

create index staged_import_age on staged_import (applied_at, staged_at);
