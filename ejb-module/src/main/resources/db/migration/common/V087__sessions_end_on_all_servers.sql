create table sign_in_session (
    id           uuid         not null primary key,
    owner        varchar(100) not null,
    device       varchar(300),
    network      varchar(60)  not null,
    started_at   timestamp(6) with time zone not null,
    last_seen_at timestamp(6) with time zone not null,
    ended_at     timestamp(6) with time zone,
    ended_by     varchar(20)
);

create index sign_in_session_of on sign_in_session (owner, ended_at, last_seen_at);
create index sign_in_session_by_age on sign_in_session (last_seen_at);
