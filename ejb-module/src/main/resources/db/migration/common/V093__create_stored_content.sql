-- one row a content, however many documents share it; written before the content itself, so that none lies there unknown
create table stored_content (
    sha256        varchar(64) not null primary key,
    version       integer     not null,
    byte_size     bigint      not null,
    claimed_at    timestamp(6) with time zone not null,
    scan_state    varchar(12) not null,
    scan_attempts integer     not null,
    next_scan_at  timestamp(6) with time zone,
    scan_begun_at timestamp(6) with time zone,
    scanned_at    timestamp(6) with time zone,
    scan_answer   varchar(200)
);

create index stored_content_scan on stored_content (scan_state, next_scan_at);
create index stored_content_age on stored_content (claimed_at);

insert into stored_content (sha256, version, byte_size, claimed_at, scan_state, scan_attempts)
select sha256, 0, max(byte_size), max(uploaded_at), 'NOT_SCANNED', 0 from stored_document group by sha256;

insert into stored_content (sha256, version, byte_size, claimed_at, scan_state, scan_attempts)
select file_sha256, 0, 0, max(requested_at), 'NOT_SCANNED', 0 from catalogue_import
where file_sha256 is not null and file_sha256 not in (select sha256 from stored_document) group by file_sha256;

alter table stored_document add constraint stored_document_content_known foreign key (sha256) references stored_content (sha256);
