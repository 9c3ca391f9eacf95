create sequence help_article_seq start with 1 increment by 50;
create sequence help_revision_seq start with 1 increment by 50;

-- Questions with their answers, and guides; valid_until is the first day on which one is no longer shown.
create table help_article (
    id              bigint        not null primary key,
    lock_version    integer       not null,
    kind            varchar(10)   not null,
    slug            varchar(120)  not null,
    state           varchar(10)   not null,
    title           varchar(300)  not null,
    body            varchar(20000) not null,
    sector_code     varchar(20),
    audience        varchar(20),
    keywords        varchar(500),
    position        integer       not null,
    valid_from      date,
    valid_until     date,
    revisions       integer       not null,
    changed_at      timestamp(6) with time zone not null,
    changed_by      varchar(100)  not null,
    constraint help_article_slug unique (slug),
    constraint help_article_sector foreign key (sector_code) references sector (code)
);

create index help_article_by_order on help_article (kind, position, id);

-- The procedure may come later than the text, or go: no foreign key.
create table help_article_procedure (
    article_id      bigint        not null,
    line_no         integer       not null,
    procedure_code  varchar(30)   not null,
    primary key (article_id, line_no),
    constraint help_article_procedure_article foreign key (article_id) references help_article (id)
);

create index help_article_procedure_by_code on help_article_procedure (procedure_code);

-- What stood there before, who changed it and when; rows are only added.
create table help_revision (
    id              bigint        not null primary key,
    article_id      bigint        not null,
    revision_number integer       not null,
    act             varchar(10)   not null,
    title           varchar(300)  not null,
    body            varchar(20000) not null,
    changed_at      timestamp(6) with time zone not null,
    changed_by      varchar(100)  not null,
    constraint help_revision_number unique (article_id, revision_number),
    constraint help_revision_article foreign key (article_id) references help_article (id)
);
