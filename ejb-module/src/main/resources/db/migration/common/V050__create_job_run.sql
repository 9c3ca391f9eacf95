create sequence job_run_seq start with 1 increment by 50;

-- Two keys let the database itself refuse what must not happen twice, on any number of nodes:
-- running_key while a run is under way, night_key for the one nightly run of a date.
create table job_run (
    id             bigint       not null primary key,
    version        integer      not null,
    job            varchar(60)  not null,
    business_date  date         not null,
    night_key      varchar(80),
    running_key    varchar(80),
    execution_id   bigint,
    instance_id    bigint,
    node           varchar(60)  not null,
    attempts       integer      not null,
    started_at     timestamp(6) with time zone not null,
    ended_at       timestamp(6) with time zone,
    outcome        varchar(15)  not null,
    read_count     bigint       not null,
    done_count     bigint       not null,
    skipped_count  bigint       not null,
    constraint job_run_once_a_night unique (night_key),
    constraint job_run_one_at_a_time unique (running_key)
);

create index job_run_by_job on job_run (job, id);
create index job_run_by_execution on job_run (execution_id);
create index job_run_by_instance on job_run (instance_id);

create sequence job_run_item_seq start with 1 increment by 50;

create table job_run_item (
    id           bigint       not null primary key,
    run_id       bigint       not null references job_run (id),
    item_key     varchar(80)  not null,
    skipped      boolean      not null,
    reason       varchar(200),
    happened_at  timestamp(6) with time zone not null
);

create index job_run_item_of_run on job_run_item (run_id, id);

create table node_heartbeat (
    node    varchar(60) not null primary key,
    beat_at timestamp(6) with time zone not null
);
