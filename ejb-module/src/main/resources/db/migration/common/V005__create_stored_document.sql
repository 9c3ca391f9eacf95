create table stored_document (
    id                 uuid         not null primary key,
    name               varchar(200) not null,
    kind               varchar(10)  not null,
    byte_size          bigint       not null,
    sha256             varchar(64)  not null,
    owner_applicant_id bigint,
    uploaded_by        varchar(100) not null,
    uploaded_at        timestamp(6) with time zone not null
);

-- the owner's own papers, newest first
create index stored_document_owner on stored_document (owner_applicant_id, uploaded_at);
-- whether anybody still needs a content
create index stored_document_content on stored_document (sha256);
