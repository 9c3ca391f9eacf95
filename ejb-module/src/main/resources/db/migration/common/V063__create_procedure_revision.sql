create sequence procedure_revision_seq start with 1 increment by 50;
create sequence procedure_revision_event_seq start with 1 increment by 50;

-- A draft on its way to publication. open_code holds the code while the revision is open: one a procedure.
create table procedure_revision (
    id               bigint       not null primary key,
    lock_version     integer      not null,
    procedure_code   varchar(30)  not null,
    open_code        varchar(30),
    kind             varchar(20)  not null,
    state            varchar(20)  not null,
    origin           varchar(20)  not null,
    based_on         integer      not null,
    name             varchar(2000) not null,
    content          varchar(1000000),
    national_content varchar(1000000),
    valid_from       date         not null,
    decision_number  varchar(200),
    decided_on       date,
    note             varchar(4000),
    drafted_by       varchar(100) not null,
    checked_by       varchar(100),
    published_by     varchar(100),
    changed_at       timestamp(6) with time zone not null,
    event_count      integer      not null,
    constraint procedure_revision_open_once unique (open_code),
    constraint procedure_revision_procedure foreign key (procedure_code) references procedure (code)
);

create index procedure_revision_by_state on procedure_revision (state, changed_at, id);
create index procedure_revision_of_procedure on procedure_revision (procedure_code, id);

-- Everybody who wrote in the draft: none of them may check or publish it.
create table procedure_revision_writer (
    revision_id  bigint       not null references procedure_revision (id),
    username     varchar(100) not null,
    primary key (revision_id, username)
);

create table procedure_revision_event (
    id           bigint       not null primary key,
    revision_id  bigint       not null references procedure_revision (id),
    event_number integer      not null,
    act          varchar(20)  not null,
    part         varchar(20),
    actor_kind   varchar(20)  not null,
    actor_id     varchar(100) not null,
    happened_at  timestamp(6) with time zone not null,
    note         varchar(4000),
    constraint procedure_revision_event_once unique (revision_id, event_number)
);
