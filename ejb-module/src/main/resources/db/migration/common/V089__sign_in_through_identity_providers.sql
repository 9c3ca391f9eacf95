create sequence external_identity_seq start with 1 increment by 20;

-- Somebody's account with a provider: of an applicant or of an officer, never of both.
create table external_identity (
    id                  bigint       not null primary key,
    provider            varchar(40)  not null,
    subject             varchar(255) not null,
    applicant_id        bigint,
    officer             varchar(80),
    claimed_name        varchar(200),
    claimed_birth_date  date,
    claimed_personal_id varchar(12),
    id_level            integer      not null,
    linked_at           timestamp(6) with time zone not null,
    used_at             timestamp(6) with time zone not null,
    constraint external_identity_once unique (provider, subject),
    constraint external_identity_of_one check (
        applicant_id is not null and officer is null or applicant_id is null and officer is not null),
    constraint external_identity_applicant foreign key (applicant_id) references applicant (id),
    constraint external_identity_officer foreign key (officer) references officer (username)
);

create index external_identity_by_applicant on external_identity (applicant_id);
create index external_identity_by_officer on external_identity (officer);

-- On the way to a provider and back; a row is taken out by whoever comes back first.
create table provider_visit (
    state_hash      varchar(64)   not null primary key,
    browser_hash    varchar(64)   not null,
    provider        varchar(40)   not null,
    purpose         varchar(20)   not null,
    nonce           varchar(64)   not null,
    verifier        varchar(64)   not null,
    return_path     varchar(2000),
    person          varchar(100),
    begun_at        timestamp(6) with time zone not null,
    expires_at      timestamp(6) with time zone not null
);

create index provider_visit_by_expiry on provider_visit (expires_at);

-- Which of our sessions rests on which of a provider's.
create table openid_session (
    id               varchar(64)  not null primary key,
    provider         varchar(40)  not null,
    subject          varchar(255) not null,
    provider_session varchar(255),
    began_at         timestamp(6) with time zone not null,
    ended_at         timestamp(6) with time zone
);

create index openid_session_by_subject on openid_session (provider, subject);
create index openid_session_by_provider_session on openid_session (provider, provider_session);
create index openid_session_by_begin on openid_session (began_at);
