-- How long a procedure usually takes is read from its last settled dossiers.
create index dossier_settled_by_procedure on dossier (procedure_code, resolved_at);
