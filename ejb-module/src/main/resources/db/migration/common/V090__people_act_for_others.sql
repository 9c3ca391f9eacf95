create sequence representation_seq start with 1 increment by 20;

-- Who may act for whom; while it is only asked for, the principal is what the person said.
create table representation (
    id                    bigint       not null primary key,
    lock_version          integer      not null,
    kind                  varchar(30)  not null,
    state_name            varchar(20)  not null,
    representative_id     bigint,
    representative_number varchar(12),
    principal_id          bigint,
    claimed_name          varchar(200),
    claimed_number        varchar(14),
    claimed_birth_date    date,
    valid_from            date         not null,
    valid_until           date,
    evidence              varchar(300),
    confirmed_by          varchar(80),
    begun_at              timestamp(6) with time zone not null,
    settled_at            timestamp(6) with time zone,
    constraint representation_representative foreign key (representative_id) references applicant (id),
    constraint representation_principal foreign key (principal_id) references applicant (id)
);

create index representation_by_representative on representation (representative_id);
create index representation_by_number on representation (representative_number);
create index representation_by_principal on representation (principal_id);
create index representation_by_state on representation (state_name, id);

-- An authorisation for these procedures alone; none means all.
create table representation_procedure (
    representation_id bigint       not null,
    procedure_code    varchar(30)  not null,
    primary key (representation_id, procedure_code),
    constraint representation_procedure_of foreign key (representation_id) references representation (id)
);
