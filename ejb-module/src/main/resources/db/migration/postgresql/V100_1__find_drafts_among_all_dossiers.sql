-- Few of millions are drafts.
create index dossier_draft on dossier (id) where status = 'DRAFT';
