create sequence procedure_version_seq start with 1 increment by 50;

create table procedure (
    code           varchar(30)  not null primary key,
    lock_version   integer      not null,
    last_number    integer      not null,
    in_force_from  date,
    abolished_on   date
);

-- A version is frozen when it is published; published_text and form are JSON that is read as a whole.
create table procedure_version (
    id              bigint       not null primary key,
    procedure_code  varchar(30)  not null,
    version_number  integer      not null,
    name            varchar(1000) not null,
    sector_code     varchar(20)  not null,
    level_name      varchar(20)  not null,
    online_level    varchar(20)  not null,
    partial_reason  varchar(1000),
    life_event      varchar(30)  not null,
    for_citizens    boolean      not null,
    for_businesses  boolean      not null,
    for_organisations boolean    not null,
    process         varchar(40)  not null,
    published_text  varchar(200000) not null,
    form            varchar(200000),
    folded_name     varchar(1000) not null,
    search_text     varchar(2000) not null,
    decision_number varchar(100) not null,
    issued_on       date         not null,
    valid_from      date         not null,
    published_at    timestamp(6) with time zone,
    constraint procedure_version_number unique (procedure_code, version_number),
    constraint procedure_version_procedure foreign key (procedure_code) references procedure (code),
    constraint procedure_version_sector foreign key (sector_code) references sector (code)
);

create table procedure_agency (
    version_id      bigint       not null,
    agency_id       varchar(35)  not null,
    part            varchar(20)  not null,
    primary key (version_id, agency_id, part),
    constraint procedure_agency_version foreign key (version_id) references procedure_version (id),
    constraint procedure_agency_agency foreign key (agency_id) references agency (id)
);

create index procedure_agency_by_agency on procedure_agency (agency_id, part);

create table procedure_component (
    version_id       bigint       not null,
    line_no          integer      not null,
    code             varchar(20)  not null,
    name             varchar(1000) not null,
    originals        integer      not null,
    copies           integer      not null,
    certified_copies integer      not null,
    required         boolean      not null,
    form_key         varchar(40),
    hint             varchar(2000),
    primary key (version_id, line_no),
    constraint procedure_component_code unique (version_id, code),
    constraint procedure_component_version foreign key (version_id) references procedure_version (id)
);

create table procedure_channel (
    version_id       bigint       not null,
    line_no          integer      not null,
    channel          varchar(20)  not null,
    time_amount      integer      not null,
    time_unit        varchar(20)  not null,
    note             varchar(1000),
    primary key (version_id, line_no),
    constraint procedure_channel_once unique (version_id, channel),
    constraint procedure_channel_version foreign key (version_id) references procedure_version (id)
);

create table procedure_fee (
    version_id       bigint       not null,
    line_no          integer      not null,
    kind             varchar(10)  not null,
    name             varchar(300) not null,
    amount           numeric(15)  not null,
    channel          varchar(20),
    note             varchar(1000),
    primary key (version_id, line_no),
    constraint procedure_fee_version foreign key (version_id) references procedure_version (id)
);
