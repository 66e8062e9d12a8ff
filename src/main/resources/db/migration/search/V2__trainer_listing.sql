-- The read model of search: one row for each published trainer, as the public sees them.
create table trainer_listing (
  id char(36) not null,
  version integer not null,
  handle varchar(60) not null,
  profile longtext not null,
  primary key (id),
  -- the public profile is asked for by handle
  constraint uq_trainer_listing_handle unique (handle)
);
