alter table account drop column failed_attempts;
alter table account drop column locked_until;
alter table account add column email varchar(200);
alter table account add column closed_at timestamp(6) with time zone;
alter table account add constraint account_email unique (email);

-- What somebody typed is not what somebody checked: only a confirmed number stands in personal_id or tax_code.
alter table applicant add column declared_number varchar(14);
alter table applicant add column identification varchar(20) default 'CONFIRMED' not null;

create table address_check (
    id             uuid         not null primary key,
    lock_version   integer      not null,
    purpose        varchar(20)  not null,
    applicant_kind varchar(20),
    address        varchar(200) not null,
    username       varchar(80),
    code_mark      varchar(64),
    code_until     timestamp(6) with time zone,
    tries          integer      not null,
    letters        integer      not null,
    last_letter_at timestamp(6) with time zone,
    ticket_mark    varchar(64),
    ticket_until   timestamp(6) with time zone,
    used_at        timestamp(6) with time zone,
    created_at     timestamp(6) with time zone not null
);

create index address_check_by_age on address_check (created_at);

create table try_tally (
    subject       varchar(64) not null primary key,
    lock_version  integer     not null,
    try_limit     varchar(20) not null,
    tries         integer     not null,
    last_at       timestamp(6) with time zone not null,
    blocked_until timestamp(6) with time zone
);

create index try_tally_by_age on try_tally (last_at);
