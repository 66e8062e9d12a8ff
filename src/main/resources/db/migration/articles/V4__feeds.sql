-- What the blog's feeds named, and what became of it.
create table article_page (
  id char(36) not null,
  version integer not null,
  -- SHA-256 of the address, which is longer than an index may be
  digest char(64) not null,
  address varchar(1000) not null,
  slug varchar(120),
  outcome varchar(20) not null,
  changed_at datetime(6),
  looked_at datetime(6) not null,
  primary key (id),
  constraint uq_article_page_digest unique (digest)
);

-- the newest first
create index ix_article_page_looked_at on article_page (looked_at);
