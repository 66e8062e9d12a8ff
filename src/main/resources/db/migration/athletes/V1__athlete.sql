-- What athletes keep. An account is named by its id alone; nothing here is found by anything else of a person. Text columns count twice
-- the allowed characters: H2 counts a character beyond the basic plane (an emoji) as two.

-- A row comes into being with the first change.
create table athlete_preferences (
  account_id char(36) not null,
  -- null: the account's
  language varchar(8),
  -- null: no place; otherwise the place is no finer than this
  place_precision varchar(20),
  place_id varchar(60),
  place_name varchar(400),
  place_country varchar(2),
  -- words joined by spaces, read with the row and never searched by SQL
  languages varchar(800) not null,
  formats varchar(40) not null,
  -- health data: there only while the consent stands
  specialties varchar(1000) not null,
  specialties_consented_at datetime(6),
  version bigint not null,
  primary key (account_id)
);

create table shortlist_entry (
  id char(36) not null,
  account_id char(36) not null,
  trainer_id char(36) not null,
  -- by which the athlete knew the trainer; shown when the profile is public no longer
  handle varchar(60) not null,
  added_at datetime(6) not null,
  primary key (id),
  -- a trainer stands there once; also finds an athlete's list
  constraint ux_shortlist_entry_trainer unique (account_id, trainer_id)
);

create table saved_search (
  id char(36) not null,
  account_id char(36) not null,
  name varchar(200) not null,
  -- the parameters as JSON
  query longtext not null,
  notify boolean not null,
  -- when the athlete agreed that what the search says of their health is kept; null where it says nothing
  health_consented_at datetime(6),
  -- of a search that finds too many to remember all: whoever was published until then counts as known
  known_until datetime(6),
  created_at datetime(6) not null,
  version bigint not null,
  primary key (id)
);

-- an athlete's list, and what is looked for every day
create index ix_saved_search_account on saved_search (account_id, created_at);

-- Trainers whom a search has found: each is told of once at most.
create table known_trainer (
  saved_search_id char(36) not null,
  trainer_id char(36) not null,
  -- null: was there when the search was saved
  letter_id char(36),
  told_at datetime(6),
  primary key (saved_search_id, trainer_id),
  constraint fk_known_trainer_search foreign key (saved_search_id) references saved_search (id) on delete cascade
);

-- what a letter tells
create index ix_known_trainer_letter on known_trainer (letter_id);

-- Whose searches are looked at, and until which day that is done.
create table search_subscription (
  account_id char(36) not null,
  -- stands, signed, in the links that end the letters
  off_switch char(36) not null,
  looked_on date,
  primary key (account_id),
  constraint ux_search_subscription_off_switch unique (off_switch)
);

-- who has not been looked at today
create index ix_search_subscription_looked_on on search_subscription (looked_on, account_id);
