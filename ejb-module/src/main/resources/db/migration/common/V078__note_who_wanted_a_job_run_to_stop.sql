-- A run that stopped although nobody wanted it to, because the server went down, goes on by itself.
alter table job_run add column stop_wanted boolean default false not null;
