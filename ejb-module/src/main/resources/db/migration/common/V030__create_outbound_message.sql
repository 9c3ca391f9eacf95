create sequence outbound_message_seq start with 1 increment by 50;

create table outbound_message (
    id               bigint      not null primary key,
    version          integer     not null,
    message_id       uuid        not null,
    partner          varchar(30) not null,
    subject          varchar(40) not null,
    subject_sequence integer     not null,
    kind             varchar(40) not null,
    state            varchar(10) not null,
    created_at       timestamp(6) with time zone not null,
    next_attempt_at  timestamp(6) with time zone,
    sent_at          timestamp(6) with time zone,
    sendings         integer     not null,
    attempted_at     timestamp(6) with time zone,
    attempts         integer     not null,
    refusals         integer     not null,
    delivered_at     timestamp(6) with time zone,
    last_answer      varchar(4000),
    skip_reason      varchar(1000),
    constraint outbound_message_once unique (message_id),
    constraint outbound_message_place unique (partner, subject, subject_sequence)
);

create index outbound_message_due on outbound_message (partner, state, next_attempt_at, id);

create table partner_stream (
    partner        varchar(30) not null,
    subject        varchar(40) not null,
    last_delivered integer     not null,
    known          boolean     not null,
    leased_by      varchar(200),
    leased_until   timestamp(6) with time zone,
    primary key (partner, subject)
);

create table inbound_message (
    message_id uuid        not null primary key,
    consumer   varchar(60) not null,
    handled_at timestamp(6) with time zone not null
);
