package com.athleex.directory.trainers.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import over HTTP, as the table knows it.
 *
 * @param failure
 *          key in the message bundle, of a failed one
 */
record ImportRecord(UUID id, ImportState state, long sizeBytes, Checkpoint reached, @Nullable String failure,
    Instant queuedAt, @Nullable Instant startedAt, @Nullable Instant finishedAt) {}
