-- What the due time was after each act: figures of a past day must not depend on what happened later.
alter table dossier_event add column due_at timestamp(6) with time zone;

create table daily_figures (
    figures_on           date        not null,
    agency_id            varchar(35) not null,
    procedure_code       varchar(30) not null,
    submitted            bigint      not null,
    refused              bigint      not null,
    left_unreceived      bigint      not null,
    awaiting_reception   bigint      not null,
    carried_over         bigint      not null,
    received_online      bigint      not null,
    received_direct      bigint      not null,
    resolved_early       bigint      not null,
    resolved_on_time     bigint      not null,
    resolved_late        bigint      not null,
    withdrawn            bigint      not null,
    stopped              bigint      not null,
    ended_late           bigint      not null,
    open_in_time         bigint      not null,
    open_overdue         bigint      not null,
    primary key (figures_on, agency_id, procedure_code),
    -- II.06a, column 2 = 6 + 10: whatever was on the desks that day was settled or is still there
    constraint daily_figures_add_up check (carried_over + received_online + received_direct
        = resolved_early + resolved_on_time + resolved_late + withdrawn + stopped + open_in_time + open_overdue),
    constraint daily_figures_ended_late check (ended_late between 0 and withdrawn + stopped)
);

create index daily_figures_of_agency on daily_figures (agency_id, figures_on);

create table figures_run (
    figures_on   date        not null,
    agency_id    varchar(35) not null,
    computed_at  timestamp(6) with time zone not null,
    day_was_over boolean     not null,
    row_count    integer     not null,
    checksum     varchar(64) not null,
    primary key (figures_on, agency_id)
);

create index figures_run_of_agency on figures_run (agency_id, figures_on);

-- Three ranges of this index are all that a day needs: still open, settled since, closed without a result since.
create index dossier_by_end on dossier (agency_id, resolved_at, closed_at);
