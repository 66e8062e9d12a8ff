-- Addresses are found by the SHA-256 of their canonical form: databases disagree about which letters are equal, digests do not.

-- Who wants an account, until the letter was answered. Several may want the same address: whoever reads its mail decides.
create table sign_up (
  id char(36) not null,
  email varchar(254) not null,
  email_key varchar(64) not null,
  display_name varchar(100) not null,
  role varchar(20) not null,
  locale varchar(8) not null,
  password_hash varchar(200) not null,
  created_at datetime(6) not null,
  expires_at datetime(6) not null,
  primary key (id)
);

-- all that wait for one address go when it is decided
create index ix_sign_up_email_key on sign_up (email_key);
create index ix_sign_up_expires_at on sign_up (expires_at);

create table account (
  id char(36) not null,
  email varchar(254) not null,
  email_key varchar(64) not null,
  display_name varchar(100) not null,
  role varchar(20) not null,
  -- editor or administrator besides
  staff_role varchar(20),
  locale varchar(8) not null,
  -- an account can live by passkeys alone
  password_hash varchar(200),
  terms_accepted_at datetime(6) not null,
  created_at datetime(6) not null,
  version bigint not null,
  primary key (id),
  -- one account an address
  constraint ux_account_email_key unique (email_key)
);

create index ix_account_staff_role on account (staff_role);

-- A change of address waits here until both mailboxes have agreed.
create table email_change (
  account_id char(36) not null,
  id char(36) not null,
  email varchar(254) not null,
  email_key varchar(64) not null,
  confirmed_by_old boolean not null,
  confirmed_by_new boolean not null,
  expires_at datetime(6) not null,
  primary key (account_id),
  constraint fk_email_change_account foreign key (account_id) references account (id)
);

-- Secrets that were mailed, as their SHA-256; each opens one thing once.
create table one_time_token (
  hash varchar(64) not null,
  purpose varchar(30) not null,
  -- a sign-up, an account or a change of address, as the purpose says
  subject_id char(36) not null,
  expires_at datetime(6) not null,
  primary key (hash)
);

-- a new one voids the former of its subject
create index ix_one_time_token_subject on one_time_token (subject_id, purpose);
create index ix_one_time_token_expires_at on one_time_token (expires_at);

-- A sign-in, and every token that came of it.
create table account_session (
  id char(36) not null,
  account_id char(36) not null,
  opened_by varchar(20) not null,
  -- what the client says it is; shown to its owner only
  client varchar(200) not null,
  -- keyed digest of the client's network, by which it is known again
  network varchar(64) not null,
  opened_at datetime(6) not null,
  last_used_at datetime(6) not null,
  expires_at datetime(6) not null,
  primary key (id),
  constraint fk_account_session_account foreign key (account_id) references account (id)
);

create index ix_account_session_account on account_session (account_id, opened_at);
create index ix_account_session_expires_at on account_session (expires_at);

-- Kept after its use, so that a second use is noticed.
create table refresh_token (
  hash varchar(64) not null,
  session_id char(36) not null,
  expires_at datetime(6) not null,
  used_at datetime(6),
  primary key (hash),
  constraint fk_refresh_token_session foreign key (session_id) references account_session (id) on delete cascade
);

create index ix_refresh_token_session on refresh_token (session_id);
