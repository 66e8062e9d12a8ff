package com.athleex.directory.trainers.claims;

import java.util.UUID;

/** Somebody is invited to claim a profile; the letter has the same id. */
record TrainerInvited(UUID invitation) {}
