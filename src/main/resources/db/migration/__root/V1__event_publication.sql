-- Spring Modulith's registry: what each listener has still to be told. A row is gone once its listener succeeded.
create table event_publication (
  id char(36) not null,
  publication_date datetime(6) not null,
  listener_id varchar(512) not null,
  serialized_event varchar(4000) not null,
  event_type varchar(512) not null,
  status varchar(20),
  completion_date datetime(6),
  last_resubmission_date datetime(6),
  completion_attempts integer not null,
  primary key (id)
);

-- what is to be told again
create index ix_event_publication_status on event_publication (status, publication_date);
