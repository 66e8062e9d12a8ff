package com.athleex.directory.trainers;

import java.util.UUID;

/**
 * Two profiles were one person's: what was kept of the first is the second's
 * from now on. Raised inside the transaction that merges them, before the first
 * is gone ({@link TrainerErased}).
 *
 * @param handle
 *          of the one that stays
 */
public record TrainerMerged(UUID from, UUID to, String handle) {}
