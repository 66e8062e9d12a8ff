package com.athleex.directory.articles.registry;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A revision, without what was written. */
@Schema(name = "ArticleRevision")
public record SavedRevision(@Schema(example = "3") int number, Instant savedAt,
    @Nullable Instant reviewedAt) {}
