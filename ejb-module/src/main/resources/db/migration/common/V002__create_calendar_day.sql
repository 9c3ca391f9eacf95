create table calendar_day (
    calendar_date date         not null primary key,
    kind          varchar(30)  not null,
    name          varchar(200) not null,
    source        varchar(300)
);
