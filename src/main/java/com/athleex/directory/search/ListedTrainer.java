package com.athleex.directory.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A trainer who may be found.
 *
 * @param changedAt
 *          when what the public sees of them changed last
 */
public record ListedTrainer(String handle, @Nullable Instant changedAt) {}
