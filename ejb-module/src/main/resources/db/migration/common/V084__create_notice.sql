create sequence notice_seq start with 1 increment by 50;

create table notice (
    id           bigint        not null primary key,
    occasion     varchar(100)  not null,
    applicant_id bigint        not null,
    dossier_code varchar(40),
    title        varchar(200)  not null,
    body         varchar(4000) not null,
    created_at   timestamp(6) with time zone not null,
    read_at      timestamp(6) with time zone,
    constraint notice_once unique (occasion)
);

create index notice_of_applicant on notice (applicant_id, id);
create index notice_unread on notice (applicant_id, read_at);

create sequence notice_sending_seq start with 1 increment by 50;

create table notice_sending (
    id              bigint       not null primary key,
    version         integer      not null,
    notice_id       bigint       not null references notice (id),
    channel         varchar(20)  not null,
    address         varchar(200) not null,
    message_id      uuid         not null,
    state           varchar(10)  not null,
    attempts        integer      not null,
    created_at      timestamp(6) with time zone not null,
    next_attempt_at timestamp(6) with time zone,
    attempted_at    timestamp(6) with time zone,
    sent_at         timestamp(6) with time zone,
    last_answer     varchar(1000),
    constraint notice_sending_message unique (message_id)
);

create index notice_sending_due on notice_sending (state, next_attempt_at, id);
create index notice_sending_to on notice_sending (address, sent_at);
create index notice_sending_of on notice_sending (notice_id);
