create sequence administrative_unit_seq start with 1 increment by 50;

create table administrative_unit (
    id          bigint       not null primary key,
    code        varchar(10)  not null,
    name        varchar(200) not null,
    folded_name varchar(200) not null,
    kind        varchar(20)  not null,
    parent_code varchar(10),
    valid_from  date         not null,
    valid_to    date,
    constraint administrative_unit_code unique (code, valid_from)
);

create index administrative_unit_parent on administrative_unit (parent_code);

create table sector (
    code        varchar(20)  not null primary key,
    name        varchar(200) not null,
    search_text varchar(200) not null,
    ministry    varchar(200) not null
);

create table agency (
    id          varchar(35)  not null primary key,
    name        varchar(200) not null,
    short_name  varchar(100) not null,
    kind        varchar(40)  not null,
    level_name  varchar(20)  not null,
    parent_id   varchar(35),
    unit_code   varchar(10)  not null,
    address     varchar(300),
    phone       varchar(20),
    email       varchar(200),
    one_stop    boolean      not null,
    received_by varchar(35),
    constraint agency_parent foreign key (parent_id) references agency (id),
    constraint agency_receiver foreign key (received_by) references agency (id)
);

create table organisation_unit (
    agency_id   varchar(35)  not null,
    line_no     integer      not null,
    code        varchar(20)  not null,
    name        varchar(200) not null,
    primary key (agency_id, line_no),
    constraint organisation_unit_code unique (agency_id, code),
    constraint organisation_unit_agency foreign key (agency_id) references agency (id)
);
