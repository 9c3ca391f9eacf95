-- A draft that nobody touches is taken away, and its applicant is told before.
alter table dossier add column draft_touched_at timestamp(6) with time zone;
alter table dossier add column draft_warned_at timestamp(6) with time zone;

update dossier set draft_touched_at = created_at where status = 'DRAFT';
