-- By what authenticators know an account: random, so that it tells nothing.
create table passkey_user (
  account_id char(36) not null,
  -- 32 bytes, Base64 for URLs
  handle varchar(64) not null,
  primary key (account_id),
  constraint ux_passkey_user_handle unique (handle),
  constraint fk_passkey_user_account foreign key (account_id) references account (id)
);

create table passkey (
  id char(36) not null,
  account_id char(36) not null,
  -- SHA-256 of the credential's id, which can have 1,023 bytes: too long for an index
  credential_key varchar(64) not null,
  credential_id varchar(1400) not null,
  public_key longtext not null,
  attestation_object longtext not null,
  -- one that goes back tells of a copy
  signature_count bigint not null,
  transports varchar(250) not null,
  backup_eligible boolean not null,
  backed_up boolean not null,
  label varchar(60) not null,
  created_at datetime(6) not null,
  last_used_at datetime(6),
  primary key (id),
  constraint ux_passkey_credential_key unique (credential_key),
  constraint fk_passkey_account foreign key (account_id) references account (id)
);

create index ix_passkey_account on passkey (account_id, created_at);

-- What was given to an authenticator to sign, as its SHA-256; good once, and briefly.
create table passkey_challenge (
  hash varchar(64) not null,
  -- who registers; nobody where somebody signs in
  account_id char(36),
  expires_at datetime(6) not null,
  primary key (hash),
  constraint fk_passkey_challenge_account foreign key (account_id) references account (id)
);

create index ix_passkey_challenge_account on passkey_challenge (account_id);
create index ix_passkey_challenge_expires_at on passkey_challenge (expires_at);
