package com.athleex.directory.athletes.searches;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A saved search as its athlete sees it. */
@Schema(name = "SavedSearch")
record SavedSearchRepresentation(UUID id, @Schema(example = "Strength near home") String name,
    @Schema(types = "object", example = "{\"near\":\"Milano\",\"radiusKm\":10,\"specialty\":[\"general-strength\"]}") Map<String, @Nullable Object> query,
    @Schema(description = "Whether letters tell of new trainers") @JsonProperty("notify") boolean notifying,
    @Schema(description = "Whether it tells of the athlete's health, which they agreed to keep") boolean keepSpecialties,
    @Schema(example = "/api/v1/trainers?near=Milano&radiusKm=10&specialty=general-strength") String url,
    @Schema(description = "The page that shows the same; null where there is none", example = "/find?near=Milano&radiusKm=10&specialty=general-strength") @Nullable String pageUrl,
    Instant createdAt) {

  static SavedSearchRepresentation of(SavedSearch search) {
    return new SavedSearchRepresentation(search.id(), search.name(), search.query().values(),
        search.notifies(), search.tellsOfHealth(), RunLinks.api(search.query()),
        RunLinks.page(search.query()).orElse(null), search.createdAt());
  }
}
