-- Keys of partner programs: what each may do, and a former secret that is good for a while after it was replaced.
alter table api_key add column scopes varchar(400) not null default '';
alter table api_key add column former_hash varchar(64);
alter table api_key add column former_until datetime(6);
alter table api_key add column last_used_on date;

-- looked up like the present one
create unique index ux_api_key_former_hash on api_key (former_hash);
