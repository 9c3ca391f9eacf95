-- What the assistant could not answer: words of the catalogue only, never what was typed.
create table unanswered_topic (
    topic           varchar(120)  not null primary key,
    asked           integer       not null,
    last_asked_on   date          not null
);
