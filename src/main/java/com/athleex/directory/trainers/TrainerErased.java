package com.athleex.directory.trainers;

import java.util.UUID;

/**
 * A trainer is gone with all that was kept of them; raised inside the
 * transaction that removes it.
 */
public record TrainerErased(UUID trainer) {}
