-- A sign-in on a page: the SHA-256 of the secret in its cookie. Sessions of programs have none.
alter table account_session add column page_key varchar(64);

-- asked for each page that knows who reads it
create unique index ux_account_session_page_key on account_session (page_key);
