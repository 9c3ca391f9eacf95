-- What a list of the whole catalogue shows and filters by, taken from the version that was published last.
alter table procedure add column name varchar(2000);
alter table procedure add column search_text varchar(2100);
alter table procedure add column sector_code varchar(20);
alter table procedure add column levels varchar(100);
alter table procedure add column online_level varchar(20);
alter table procedure add column origin varchar(20);

-- An internal process is named by its key, in the words of its definition, no longer by a constant.
update procedure_offering set process = lower(replace(process, '_', '-'));
alter table procedure_offering rename column process to process_key;
