-- Apart from the text: a reader's vote must not stand in an editor's way. No trace of who voted.
create table help_vote (
    article_id      bigint        not null primary key,
    helped          integer       not null,
    not_helped      integer       not null,
    constraint help_vote_article foreign key (article_id) references help_article (id)
);
