-- First answers to requests that carried an Idempotency-Key. Neither the key nor the body is kept, only SHA-256 of them.
create table idempotent_request (
  id char(36) not null,
  -- of the caller and the key
  key_hash varchar(64) not null,
  -- of the route and the body; null until the request is answered
  request_hash varchar(64),
  -- encrypted with a key that is made of the caller's; null until the request is answered
  answer longtext,
  created_at datetime(6) not null,
  -- a request in flight locks its row by this key, and by it alone: who sends the same request again finds out by the
  -- other key that it is a repeat, and need not wait for that lock
  primary key (id),
  constraint ux_idempotent_request_key_hash unique (key_hash)
);

-- what is a day old is deleted
create index ix_idempotent_request_created_at on idempotent_request (created_at);
