-- Fingerprint of the national text that was dealt with last, and the version that came from it without a local change.
alter table procedure add column national_fingerprint varchar(64);
alter table procedure add column national_number integer not null default 0;
