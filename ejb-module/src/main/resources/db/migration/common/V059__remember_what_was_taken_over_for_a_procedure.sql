-- The version that came from a national text without a local change, and the source of that text.
alter table procedure add column national_number integer not null default 0;
alter table procedure add column national_source varchar(40);

-- Fingerprint of the national text that was dealt with last, by source.
create table procedure_national_text (
    procedure_code varchar(30) not null references procedure (code),
    source         varchar(40) not null,
    fingerprint    varchar(64) not null,
    primary key (procedure_code, source)
);
