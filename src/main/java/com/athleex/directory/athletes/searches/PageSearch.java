package com.athleex.directory.athletes.searches;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What of a page's address is the search: not how far it was turned over, where
 * its reader came from, or in which language it is read.
 *
 * @param query
 *          encoded, as it stands in an address
 */
record PageSearch(String query, Parameters parameters) {

  private static final Set<String> OF_THE_PAGE = Set.of("lang", "ref", "gate", "cursor", "page", "limit",
      "view",
      "explain", "facets");

  static PageSearch of(@Nullable String query) {
    var kept = UriComponentsBuilder.newInstance();
    var values = new LinkedHashMap<String, @Nullable Object>();
    UriComponentsBuilder.newInstance().query(Objects.requireNonNullElse(query, "")).build().getQueryParams()
        .forEach((name, texts) -> {
          var given = texts.stream().filter(text -> text != null && !text.isEmpty()).toList();
          if (OF_THE_PAGE.contains(name) || given.isEmpty())
            return;
          kept.queryParam(name, given);
          var read = given.stream().map(PageSearch::decoded).toList();
          values.put(decoded(name), read.size() == 1 ? read.getFirst() : read);
        });
    var text = kept.build().getQuery();
    return new PageSearch(text == null ? "" : text, new Parameters(values));
  }

  private static String decoded(String text) {
    return UriUtils.decode(text.replace('+', ' '), StandardCharsets.UTF_8);
  }
}
