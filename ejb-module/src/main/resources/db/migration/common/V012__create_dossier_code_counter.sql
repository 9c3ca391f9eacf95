create table dossier_code_counter (
    agency_id  varchar(30) not null,
    counted_on date        not null,
    last_no    integer     not null,
    primary key (agency_id, counted_on)
);
