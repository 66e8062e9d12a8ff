-- Keys of programs and administrators; the key itself is kept nowhere, only its SHA-256.
create table api_key (
  id char(36) not null,
  name varchar(60) not null,
  hash varchar(64) not null,
  role varchar(30) not null,
  created_at datetime(6) not null,
  expires_at datetime(6),
  primary key (id),
  -- making a key anew replaces the one of that name
  constraint ux_api_key_name unique (name),
  -- every request that brings a key looks it up by its hash
  constraint ux_api_key_hash unique (hash)
);
