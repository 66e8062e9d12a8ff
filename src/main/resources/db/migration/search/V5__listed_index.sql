-- Each start counts who is to be found; without an index that reads every profile.
create index ix_trainer_listing_listed on trainer_listing (listed);
