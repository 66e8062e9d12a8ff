-- a trainer is erased: every entry that names them goes
create index ix_shortlist_entry_trainer on shortlist_entry (trainer_id);
