create sequence search_change_seq start with 1 increment by 50;

-- Written in the transaction of whoever publishes; every server reads it into its own index. item_id '*' is all of the kind.
create table search_change (
    id          bigint       not null primary key,
    kind        varchar(20)  not null,
    item_id     varchar(80)  not null,
    origin      varchar(60),
    changed_at  timestamp(6) with time zone not null
);

create index search_change_by_time on search_change (changed_at);
