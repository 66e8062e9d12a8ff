package com.athleex.directory.search.http;

import com.athleex.directory.trainers.PublicProfile.Precision;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A point; the centre of an area of about 1 km if its precision says so. */
record PointRepresentation(@Schema(example = "45.46427") double latitude,
    @Schema(example = "9.18951") double longitude,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Precision precision) {}
