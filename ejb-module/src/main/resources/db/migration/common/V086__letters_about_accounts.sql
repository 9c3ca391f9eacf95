-- A letter about an account is no notice of the portal: it may go to somebody who has no account yet.
alter table notice alter column applicant_id drop not null;
alter table notice add column sealed boolean default false not null;
alter table notice_sending add column useless_after timestamp(6) with time zone;
