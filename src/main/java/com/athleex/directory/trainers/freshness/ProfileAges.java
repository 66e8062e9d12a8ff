package com.athleex.directory.trainers.freshness;

import java.time.Instant;
import java.util.UUID;

/**
 * A profile has reached a stage, of which its trainer is to be told.
 *
 * @param confirmedAt
 *          from which its age was counted: after another confirmation there is
 *          nothing to tell
 */
record ProfileAges(UUID letter, UUID trainer, Stage stage, Instant confirmedAt) {}
