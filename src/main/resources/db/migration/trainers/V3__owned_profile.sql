-- Profiles that their trainers own: who, in which state, what they offer, and how they came to say it.
-- Long texts are longtext: a row of MySQL has 64 KiB beside those.
alter table trainer add column (
  -- null: came by import, and nobody has claimed it
  account_id char(36),
  -- letters that look alike written as one of them: two handles that people would mix up have the same key
  handle_key varchar(120) not null default '',
  state varchar(12) not null default 'DRAFT',
  suspended_at datetime(6),
  suspension_reason longtext,
  -- null: the texts were never held. WAITING, REFUSED: readers see those below instead, or nothing if there are none
  text_review varchar(10),
  text_review_reason longtext,
  text_held_at datetime(6),
  shown_display_name varchar(160),
  shown_headline varchar(240),
  shown_bio longtext,
  time_zone varchar(60),
  -- weekly, such as '1T09:00-12:30 5T18:00-20:00': day of the week from Monday, local times
  availability varchar(1200) not null default '',
  available_from date,
  capacity integer,
  first_session_free boolean not null default false,
  website varchar(400),
  -- content key of the photo
  photo varchar(64),
  -- when its trainer last said that all of it is true; null for those who came by import
  confirmed_at datetime(6),
  -- first day on which readers see something else though nobody has written anything: an expiry, an age
  next_change_on date
);

update trainer set state = 'PUBLISHED' where published_at is not null;
update trainer set handle_key = replace(replace(replace(handle, 'm', 'rn'), '1', 'l'), '0', 'o');

-- one profile an account
create unique index ux_trainer_account on trainer (account_id);
-- a handle that somebody wants: who has one that looks like it
create index ix_trainer_handle_key on trainer (handle_key);
-- the daily round
create index ix_trainer_next_change on trainer (next_change_on);
-- texts that wait for a decision, the oldest first
create index ix_trainer_text_review on trainer (text_review, text_held_at);

alter table trainer_location add column (
  -- of a venue; an area has none
  address varchar(480)
);

alter table trainer_price add column (
  -- what comes with it, in the trainer's words
  includes varchar(480)
);

alter table trainer_credential add column (
  id char(36),
  kind varchar(12) not null default 'CREDENTIAL',
  registry varchar(30),
  -- country where it is valid; null: everywhere
  valid_in varchar(2),
  submitted_at datetime(6),
  checked_at datetime(6),
  -- account of the person who checked it; null if that was not done here
  checked_by char(36),
  -- what that person wrote to the trainer
  decision_reason varchar(2000)
);

-- Handles that a trainer gave up: their addresses lead on to the present one, and nobody else gets them.
create table trainer_former_handle (
  handle varchar(60) not null,
  handle_key varchar(120) not null,
  trainer_id char(36) not null,
  given_up_at datetime(6) not null,
  primary key (handle),
  constraint fk_trainer_former_handle_trainer foreign key (trainer_id) references trainer (id)
);

create index ix_trainer_former_handle_key on trainer_former_handle (handle_key);

-- What a profile said before each change.
create table trainer_revision (
  trainer_id char(36) not null,
  -- the version that the change led to
  version integer not null,
  changed_at datetime(6) not null,
  -- account of who changed it; null for imports and clocks
  changed_by char(36),
  -- JSON object: each changed part with its former value
  previous longtext not null,
  -- also the history of one trainer in its order
  primary key (trainer_id, version),
  constraint fk_trainer_revision_trainer foreign key (trainer_id) references trainer (id)
);
