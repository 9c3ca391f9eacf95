-- Jobs that work on the same thing share a lane: running_key is then the lane's name instead of job and date.
alter table job_run add column lane varchar(60);
