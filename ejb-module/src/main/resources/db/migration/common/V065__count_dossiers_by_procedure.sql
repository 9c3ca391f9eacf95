create index dossier_of_procedure on dossier (procedure_code, procedure_version_id, status);
