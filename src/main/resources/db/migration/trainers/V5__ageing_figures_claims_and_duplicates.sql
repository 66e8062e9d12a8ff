alter table trainer add column (
  -- the display name as people mix it up: the same for two who may be one person. '': not worked out yet; '?': nothing to compare
  name_key varchar(200) not null default ''
);

-- names that more than one profile has, page by page; and rows that have no key yet
create index ix_trainer_name_key on trainer (name_key, id);
-- who has not confirmed for so and so long
create index ix_trainer_confirmed on trainer (confirmed_at);

-- The last letter about a profile's age: written once, in the transaction that makes sure that it goes out.
create table trainer_age_letter (
  trainer_id char(36) not null,
  -- the confirmation that the letter counts from: after another one, letters begin anew
  confirmed_at datetime(6) not null,
  -- days since then: 83, 90, 166, 180
  stage integer not null,
  primary key (trainer_id),
  constraint fk_trainer_age_letter_trainer foreign key (trainer_id) references trainer (id)
);

-- How often trainers were seen: daily counters, and nothing of who saw them.
create table trainer_exposure (
  trainer_id char(36) not null,
  seen_on date not null,
  -- the one specialty that was asked for, or ''
  specialty varchar(80) not null,
  -- country and first-order division of the place that was asked for, such as 'IT-09' or 'IT', or ''
  place varchar(30) not null,
  appearances bigint not null,
  views bigint not null,
  contact_clicks bigint not null,
  -- also a trainer's days in their order
  primary key (trainer_id, seen_on, specialty, place),
  constraint fk_trainer_exposure_trainer foreign key (trainer_id) references trainer (id)
);

-- what is old
create index ix_trainer_exposure_seen_on on trainer_exposure (seen_on);

-- Who may claim a profile that came by import. The address is there until it was used or has had its time.
create table trainer_invitation (
  trainer_id char(36) not null,
  -- of the letter; another one with each invitation
  id char(36) not null,
  email varchar(254),
  -- SHA-256 of the address, by which its owner's erasure finds it
  email_key char(64),
  -- null: the address came by import, and nobody has asked for the letter
  invited_at datetime(6),
  -- SHA-256 of the letter's secret; null before the letter was written, and when it opens nothing any more
  token_hash char(64),
  -- when address and secret are forgotten
  expires_at datetime(6),
  primary key (trainer_id),
  -- a secret that comes back
  constraint ux_trainer_invitation_token unique (token_hash),
  constraint fk_trainer_invitation_trainer foreign key (trainer_id) references trainer (id)
);

-- those that were never invited, in their order
create index ix_trainer_invitation_invited on trainer_invitation (invited_at, trainer_id);
create index ix_trainer_invitation_expires on trainer_invitation (expires_at);
create index ix_trainer_invitation_email on trainer_invitation (email_key);

-- Pairs that look like one person and are not.
create table trainer_distinct_pair (
  -- the smaller id
  one_id char(36) not null,
  other_id char(36) not null,
  primary key (one_id, other_id),
  constraint fk_trainer_distinct_pair_one foreign key (one_id) references trainer (id),
  constraint fk_trainer_distinct_pair_other foreign key (other_id) references trainer (id)
);

-- a profile goes
create index ix_trainer_distinct_pair_other on trainer_distinct_pair (other_id);
