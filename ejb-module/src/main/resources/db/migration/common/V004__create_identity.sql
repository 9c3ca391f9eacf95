create sequence applicant_seq start with 1 increment by 50;

create table account (
    username        varchar(80)  not null primary key,
    lock_version    integer      not null,
    kind            varchar(20)  not null,
    password_hash   varchar(300) not null,
    failed_attempts integer      not null,
    locked_until    timestamp(6) with time zone
);

create table officer (
    username        varchar(80)  not null primary key,
    lock_version    integer      not null,
    full_name       varchar(200) not null,
    title           varchar(200),
    agency_id       varchar(35)  not null,
    unit_code       varchar(20),
    email           varchar(200),
    phone           varchar(20),
    constraint officer_account foreign key (username) references account (username),
    constraint officer_agency foreign key (agency_id) references agency (id)
);

create index officer_by_agency on officer (agency_id);

create table officer_role (
    username        varchar(80)  not null,
    role_name       varchar(40)  not null,
    primary key (username, role_name),
    constraint officer_role_officer foreign key (username) references officer (username)
);

-- An applicant whom the counter entered has no account.
create table applicant (
    id              bigint       not null primary key,
    lock_version    integer      not null,
    username        varchar(80),
    kind            varchar(20)  not null,
    name            varchar(200) not null,
    folded_name     varchar(200) not null,
    personal_id     varchar(12),
    tax_code        varchar(14),
    birth_date      date,
    gender          varchar(10),
    representative  varchar(200),
    phone           varchar(20),
    email           varchar(200),
    address         varchar(300),
    unit_code       varchar(10),
    constraint applicant_username unique (username),
    constraint applicant_personal_id unique (personal_id),
    constraint applicant_tax_code unique (tax_code),
    constraint applicant_account foreign key (username) references account (username)
);

create index applicant_folded_name on applicant (folded_name);
