-- Articles as editors keep them. The columns of an article are what the public sees, once it is listed; what editors
-- write is in its revisions.
alter table article add column listed boolean not null default true;
alter table article add column latest integer not null default 0;
-- null: registered without its text, which stays with the blog
alter table article add column shown integer;
alter table article add column published_at datetime(6);
alter table article add column withdrawn_at datetime(6);
-- where readers are led once it is withdrawn
alter table article add column moved_to varchar(120);
-- the same article in other languages has the same
alter table article add column translations char(36);

create index ix_article_translations on article (translations);

create table article_revision (
  id char(36) not null,
  article_id char(36) not null,
  number integer not null,
  saved_at datetime(6) not null,
  reviewed_at datetime(6),
  -- JSON: what the editor gave, and what was made of it
  edition longtext not null,
  composition longtext not null,
  primary key (id),
  constraint uq_article_revision_number unique (article_id, number),
  constraint fk_article_revision_article foreign key (article_id) references article (id)
);
