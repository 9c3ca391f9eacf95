alter table dossier add column sub_status varchar(60);
alter table dossier_event add column sub_status varchar(60);
