create sequence code_list_entry_seq start with 1 increment by 50;
create sequence code_list_change_seq start with 1 increment by 50;

create table code_list (
    code            varchar(40)   not null primary key,
    lock_version    integer       not null,
    kind            varchar(30)   not null,
    name            varchar(200)  not null,
    english_name    varchar(200),
    description     varchar(1000),
    source_document varchar(500),
    attribute_names varchar(500),
    revision        integer       not null
);

create table code_list_entry (
    id           bigint        not null primary key,
    lock_version integer       not null,
    list_code    varchar(40)   not null,
    code         varchar(60)   not null,
    name         varchar(500)  not null,
    folded_name  varchar(500)  not null,
    english_name varchar(500),
    parent_code  varchar(60),
    sort_order   integer       not null,
    attributes   varchar(4000) not null,
    valid_from   date          not null,
    valid_until  date,
    constraint code_list_entry_start unique (list_code, code, valid_from),
    constraint code_list_entry_list foreign key (list_code) references code_list (code),
    constraint code_list_entry_validity check (valid_until is null or valid_until >= valid_from)
);

create index code_list_entry_name on code_list_entry (list_code, folded_name);
create index code_list_entry_parent on code_list_entry (list_code, parent_code);

-- Who changed what, and when: read on the page of the list, never changed.
create table code_list_change (
    id            bigint        not null primary key,
    list_code     varchar(40)   not null,
    list_revision integer       not null,
    act           varchar(20)   not null,
    entry_code    varchar(60)   not null,
    before_text   varchar(6000),
    after_text    varchar(6000),
    happened_at   timestamp(6) with time zone not null,
    actor_kind    varchar(20)   not null,
    actor_id      varchar(80)   not null,
    origin        varchar(300),
    constraint code_list_change_list foreign key (list_code) references code_list (code)
);

create index code_list_change_place on code_list_change (list_code, id);
