create table second_factor (
    username     varchar(80)  not null primary key,
    lock_version integer      not null,
    secret       varchar(300) not null,
    last_step    bigint       not null,
    enrolled_at  timestamp(6) with time zone not null,
    constraint second_factor_account foreign key (username) references account (username)
);

create table recovery_code (
    username  varchar(80) not null,
    code_mark varchar(64) not null,
    primary key (username, code_mark),
    constraint recovery_code_of foreign key (username) references second_factor (username)
);
