-- Profiles of trainers. Text columns count twice the allowed characters: H2 counts a character beyond the
-- basic plane (an emoji, a rare ideograph) as two.
create table trainer (
  id char(36) not null,
  version integer not null,
  handle varchar(60) not null,
  display_name varchar(160) not null,
  headline varchar(240) not null,
  bio varchar(8000) not null,
  profession varchar(20) not null,
  -- words joined by spaces, in the trainer's order; read with the profile, never searched by SQL
  languages varchar(800) not null,
  specialties varchar(1000) not null,
  formats varchar(40) not null,
  years_of_experience integer not null,
  accepting_clients boolean not null,
  rating_average double precision,
  rating_count integer,
  -- null: a draft
  published_at datetime(6),
  changed_at datetime(6) not null,
  primary key (id),
  -- the key of the import and of the public address: every line of an import looks its trainer up by it
  constraint ux_trainer_handle unique (handle)
);

create table trainer_location (
  trainer_id char(36) not null,
  position integer not null,
  name varchar(240) not null,
  city varchar(240) not null,
  country_code varchar(2) not null,
  latitude double precision not null,
  longitude double precision not null,
  service_radius_km double precision not null,
  point_precision varchar(10) not null,
  -- also finds the locations of many trainers at once, in their order
  primary key (trainer_id, position),
  constraint fk_trainer_location_trainer foreign key (trainer_id) references trainer (id)
);

create table trainer_price (
  trainer_id char(36) not null,
  position integer not null,
  amount decimal(12, 3) not null,
  currency varchar(3) not null,
  per varchar(10) not null,
  -- as above
  primary key (trainer_id, position),
  constraint fk_trainer_price_trainer foreign key (trainer_id) references trainer (id)
);

create table trainer_credential (
  trainer_id char(36) not null,
  position integer not null,
  title varchar(240) not null,
  issuer varchar(240) not null,
  credential_number varchar(120),
  expires_on date,
  evidence varchar(20) not null,
  -- as above
  primary key (trainer_id, position),
  constraint fk_trainer_credential_trainer foreign key (trainer_id) references trainer (id)
);
