create sequence work_item_seq start with 1 increment by 50;

create table work_item (
    id           bigint       not null primary key,
    version      integer      not null,
    dossier_id   bigint       not null references dossier (id),
    dossier_code varchar(40)  not null,
    agency_id    varchar(30)  not null,
    step         varchar(15)  not null,
    assignee     varchar(80)  not null,
    opened_at    timestamp(6) with time zone not null,
    done_at      timestamp(6) with time zone,
    proposal     varchar(10),
    opinion      varchar(2000)
);

create index work_item_of_assignee on work_item (assignee, done_at, id);
create index work_item_of_dossier on work_item (dossier_id, done_at);
