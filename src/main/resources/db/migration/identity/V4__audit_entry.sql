-- What editors, administrators and programs with a key changed. Written before it is done, completed after.
create table audit_entry (
  id char(36) not null,
  at datetime(6) not null,
  -- an account's id, or api-key: and its name
  actor varchar(100) not null,
  method varchar(10) not null,
  -- the route, and what its variables were
  route varchar(200) not null,
  target varchar(400) not null,
  trace_id varchar(32),
  -- of the answer; none if the process died meanwhile
  status integer,
  primary key (id)
);

-- the latest first
create index ix_audit_entry_at on audit_entry (at, id);
create index ix_audit_entry_actor on audit_entry (actor);
