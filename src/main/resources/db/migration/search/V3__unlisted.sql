-- Profiles that have an address, and are not to be found.
alter table trainer_listing add column listed boolean not null default true;

-- Profiles from before trainers owned theirs: they say what they said, and offer nothing more.
update trainer_listing set profile = concat(substring(profile, 1, char_length(profile) - 1),
  ',"unlisted":false,"offer":{"availability":[],"firstSessionFree":false}}')
  where profile not like '%"unlisted":%';
