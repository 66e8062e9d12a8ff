package com.athleex.directory.athletes.searches;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A kept search as a page lists it.
 *
 * @param page
 *          that runs it; null where there is none
 * @param parts
 *          what it asks for
 */
record SearchLine(UUID id, String version, String name, boolean letters, @Nullable String page,
    List<Part> parts, Instant createdAt) {

  /** A parameter, its values with commas. */
  record Part(String name, String value) {}

  static SearchLine of(SavedSearch search, List<Part> parts, Locale language) {
    return new SearchLine(search.id(), search.version().header(), search.name(), search.notifies(),
        RunLinks.page(search.query())
            .map(page -> page + (page.contains("?") ? "&" : "?") + "lang=" + language.getLanguage())
            .orElse(null),
        parts, search.createdAt());
  }
}
