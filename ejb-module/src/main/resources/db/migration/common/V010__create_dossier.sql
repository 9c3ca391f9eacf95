create sequence dossier_seq start with 1 increment by 50;

create table dossier (
    id                   bigint       not null primary key,
    version              integer      not null,
    code                 varchar(40),
    submission_key       varchar(60)  not null,
    procedure_version_id bigint       not null,
    procedure_code       varchar(30)  not null,
    procedure_name       varchar(2000) not null,
    case_key             varchar(40),
    agency_id            varchar(30)  not null,
    one_stop_id          varchar(30)  not null,
    applicant_id         bigint,
    applicant_name       varchar(200) not null,
    applicant_kind       varchar(20)  not null,
    applicant_id_number  varchar(20),
    applicant_phone      varchar(20),
    applicant_email      varchar(200),
    applicant_address    varchar(400),
    applicant_folded     varchar(200) not null,
    channel              varchar(10)  not null,
    status               varchar(20)  not null,
    goes_back_to         varchar(20),
    answers              text         not null,
    event_count          integer      not null,
    created_at           timestamp(6) with time zone not null,
    submitted_at         timestamp(6) with time zone,
    received_at          timestamp(6) with time zone,
    original_due_at      timestamp(6) with time zone,
    due_at               timestamp(6) with time zone,
    resolved_at          timestamp(6) with time zone,
    closed_at            timestamp(6) with time zone,
    result_decision      varchar(10),
    result_number        varchar(60),
    result_signed_by     varchar(200),
    constraint dossier_code_once unique (code),
    constraint dossier_submitted_once unique (submission_key),
    constraint dossier_has_code check (status = 'DRAFT' or code is not null)
);

create index dossier_of_agency on dossier (agency_id, status, due_at, id);
create index dossier_of_one_stop on dossier (one_stop_id, status, due_at, id);
create index dossier_of_applicant on dossier (applicant_id, id);
create index dossier_by_submission on dossier (agency_id, submitted_at, id);

create table clock_entry (
    dossier_id  bigint      not null references dossier (id),
    line_no     integer     not null,
    kind        varchar(15) not null,
    happened_at timestamp(6) with time zone not null,
    time_amount integer,
    time_unit   varchar(15),
    new_due_at  timestamp(6) with time zone,
    primary key (dossier_id, line_no)
);

create table dossier_component (
    dossier_id     bigint       not null references dossier (id),
    line_no        integer      not null,
    component_code varchar(40)  not null,
    document_id    varchar(40)  not null,
    file_name      varchar(200) not null,
    media_type     varchar(100) not null,
    file_size      bigint       not null,
    attached_at    timestamp(6) with time zone not null,
    primary key (dossier_id, line_no)
);

create index dossier_component_document on dossier_component (document_id);
