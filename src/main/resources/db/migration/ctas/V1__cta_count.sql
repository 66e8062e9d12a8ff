-- What became of calls to action: daily counters, and nothing of who followed them.
create table cta_count (
  counted_on date not null,
  article varchar(120) not null,
  -- kebab-case, as in the API
  placement varchar(20) not null,
  variant varchar(20) not null,
  outcome varchar(20) not null,
  times bigint not null,
  -- also the days of a report, and what is old
  primary key (counted_on, article, placement, variant, outcome)
);

-- a report on one article
create index ix_cta_count_article on cta_count (article, counted_on);
