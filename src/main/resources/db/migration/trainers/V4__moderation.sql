-- Evidence, reports, appeals: what persons look at before the directory answers for something.

-- which profile a credential stands in: staff name it by its id alone
create index ix_trainer_credential_id on trainer_credential (id);
-- credentials that wait for a person, the oldest first
create index ix_trainer_credential_waiting on trainer_credential (evidence, submitted_at, id);

-- what somebody decided, to be forgotten with their account
create index ix_trainer_credential_checked_by on trainer_credential (checked_by);
create index ix_trainer_revision_changed_by on trainer_revision (changed_by);

-- Files by which trainers prove credentials; the files themselves are kept elsewhere.
create table trainer_evidence (
  id char(36) not null,
  trainer_id char(36) not null,
  credential_id char(36) not null,
  file_key varchar(80) not null,
  content_type varchar(40) not null,
  size_bytes bigint not null,
  uploaded_at datetime(6) not null,
  primary key (id),
  constraint fk_trainer_evidence_trainer foreign key (trainer_id) references trainer (id)
);

-- those of one credential, in their order; and all of one trainer
create index ix_trainer_evidence_credential on trainer_evidence (trainer_id, credential_id, uploaded_at);

-- What readers report. Who reported is not kept, but for an address they give, until the report is decided.
create table trainer_report (
  id char(36) not null,
  trainer_id char(36) not null,
  reason varchar(20) not null,
  -- twice the allowed characters, as in all tables here
  text varchar(4000),
  email varchar(508),
  reported_at datetime(6) not null,
  -- OPEN, DISMISSED, ACTED_ON
  state varchar(12) not null,
  note varchar(2000),
  decided_at datetime(6),
  decided_by char(36),
  primary key (id),
  constraint fk_trainer_report_trainer foreign key (trainer_id) references trainer (id)
);

-- open ones, the oldest first
create index ix_trainer_report_state on trainer_report (state, reported_at, id);
-- those about one trainer
create index ix_trainer_report_trainer on trainer_report (trainer_id, state);
-- what is to be forgotten with an account: an address, who decided
create index ix_trainer_report_email on trainer_report (email);
create index ix_trainer_report_decided_by on trainer_report (decided_by);

-- What trainers ask to be looked at once more.
create table trainer_appeal (
  id char(36) not null,
  trainer_id char(36) not null,
  -- SUSPENSION, TEXTS, CREDENTIAL
  about varchar(12) not null,
  credential_id char(36),
  text varchar(4000) not null,
  lodged_at datetime(6) not null,
  -- OPEN, GRANTED, REJECTED
  state varchar(12) not null,
  reason varchar(2000),
  decided_at datetime(6),
  decided_by char(36),
  primary key (id),
  constraint fk_trainer_appeal_trainer foreign key (trainer_id) references trainer (id)
);

create index ix_trainer_appeal_state on trainer_appeal (state, lodged_at, id);
create index ix_trainer_appeal_trainer on trainer_appeal (trainer_id, lodged_at);
create index ix_trainer_appeal_decided_by on trainer_appeal (decided_by);
