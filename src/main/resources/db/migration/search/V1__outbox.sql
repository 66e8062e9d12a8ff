-- Tables of Hibernate Search's outbox-polling coordination: what remains to be indexed, and who indexes.
create table hsearch_agent (
  id char(36) not null,
  type varchar(255) not null,
  name varchar(255) not null,
  tenant_id varchar(255),
  expiration datetime(6) not null,
  state varchar(255) not null,
  total_shard_count integer,
  assigned_shard_index integer,
  payload longblob,
  primary key (id)
);

create table hsearch_outbox_event (
  id char(36) not null,
  entity_name varchar(256) not null,
  tenant_id varchar(255),
  entity_id varchar(256) not null,
  entity_id_hash integer not null,
  payload longblob not null,
  retries integer not null,
  process_after datetime(6) not null,
  status varchar(255) not null,
  primary key (id)
);

-- the poll: due events in order
create index ix_hsearch_outbox_event_process_after on hsearch_outbox_event (process_after);
