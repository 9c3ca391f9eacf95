alter table job_run add column failure_key varchar(100);
alter table job_run add column failure_detail varchar(500);
