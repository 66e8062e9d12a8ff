-- Imports over HTTP: how far each has come. The lines themselves wait in a file.
create table trainer_import (
  id char(36) not null,
  state varchar(12) not null,
  size_bytes bigint not null,
  -- where the next chunk begins; written in the transaction that keeps the chunk before it
  next_byte bigint not null,
  last_line bigint not null,
  lines_read bigint not null,
  imported bigint not null,
  updated bigint not null,
  unchanged bigint not null,
  rejected bigint not null,
  -- how many reasons are kept below
  reasons integer not null,
  failure varchar(100),
  queued_at datetime(6) not null,
  started_at datetime(6),
  finished_at datetime(6),
  primary key (id)
);

-- the queue: what is to be done next
create index ix_trainer_import_state on trainer_import (state, id);

create table trainer_import_rejection (
  import_id char(36) not null,
  -- in the order in which they were found
  position integer not null,
  line bigint not null,
  pointer varchar(255) not null,
  message_key varchar(100) not null,
  arguments varchar(400) not null,
  -- also the order in which a status shows them
  primary key (import_id, position),
  constraint fk_trainer_import_rejection_import foreign key (import_id) references trainer_import (id)
);
