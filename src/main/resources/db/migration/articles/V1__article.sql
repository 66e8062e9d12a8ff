-- Articles that calls to action may stand in, as metadata; their texts stay with the blog.
create table article (
  id char(36) not null,
  version integer not null,
  slug varchar(120) not null,
  locale varchar(10) not null,
  title varchar(300) not null,
  reading_minutes integer not null,
  injury boolean not null,
  primary key (id),
  -- every read is by slug
  constraint uq_article_slug unique (slug)
);

create table article_tag (
  article_id char(36) not null,
  ordinal integer not null,
  tag varchar(100) not null,
  primary key (article_id, ordinal),
  constraint fk_article_tag_article foreign key (article_id) references article (id)
);

-- the list filtered by tag
create index ix_article_tag_tag on article_tag (tag);

create table article_specialty (
  article_id char(36) not null,
  ordinal integer not null,
  specialty varchar(60) not null,
  primary key (article_id, ordinal),
  constraint fk_article_specialty_article foreign key (article_id) references article (id)
);

-- the list filtered by specialty, and related articles
create index ix_article_specialty_specialty on article_specialty (specialty);
