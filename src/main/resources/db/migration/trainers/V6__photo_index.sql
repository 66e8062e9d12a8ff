-- who else shows a photo that was dropped
create index ix_trainer_photo on trainer (photo);
