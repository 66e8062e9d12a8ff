-- When what the public sees of a trainer changed last: sitemaps tell it without reading profiles.
alter table trainer_listing add column changed_at datetime(6);

update trainer_listing
  set changed_at = cast(replace(substring(profile, locate('"changedAt":"', profile) + 13, 19), 'T', ' ') as datetime)
  where profile like '%"changedAt":"%';

-- sitemaps walk through all who may be found, by handle
create index ix_trainer_listing_listed_handle on trainer_listing (listed, handle, changed_at);
