create sequence procedure_version_seq start with 1 increment by 50;
create sequence procedure_offering_seq start with 1 increment by 50;

create table procedure (
    code           varchar(30)  not null primary key,
    lock_version   integer      not null,
    last_number    integer      not null,
    in_force_from  date,
    abolished_on   date
);

-- A version is frozen when it is published. Its content is one JSON document: read, compared and sealed as a whole.
create table procedure_version (
    id              bigint       not null primary key,
    procedure_code  varchar(30)  not null,
    version_number  integer      not null,
    name            varchar(2000) not null,
    sector_code     varchar(20)  not null,
    content         varchar(1000000) not null,
    valid_from      date         not null,
    published_at    timestamp(6) with time zone,
    constraint procedure_version_number unique (procedure_code, version_number),
    constraint procedure_version_procedure foreign key (procedure_code) references procedure (code),
    constraint procedure_version_sector foreign key (sector_code) references sector (code)
);

-- Which agency takes part in a procedure; valid_until is the first day on which it no longer does.
create table procedure_offering (
    id              bigint       not null primary key,
    lock_version    integer      not null,
    procedure_code  varchar(30)  not null,
    agency_id       varchar(35)  not null,
    part            varchar(20)  not null,
    process         varchar(40),
    valid_from      date         not null,
    valid_until     date,
    constraint procedure_offering_once unique (procedure_code, agency_id, part, valid_from),
    constraint procedure_offering_procedure foreign key (procedure_code) references procedure (code),
    constraint procedure_offering_agency foreign key (agency_id) references agency (id)
);

create index procedure_offering_by_agency on procedure_offering (agency_id, part);
