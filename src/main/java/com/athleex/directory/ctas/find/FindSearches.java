package com.athleex.directory.ctas.find;

import com.athleex.directory.search.ReaderSearch;
import com.athleex.directory.search.ReaderSearches;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a search of what a page's address says. */
@Component
class FindSearches {

  static final double RADIUS_KM = 25;
  /** What a page counts: one search answers it all. */
  private static final List<String> COUNTED = List.of("language,format,profession");

  private final ReaderSearches searches;

  FindSearches(ReaderSearches searches) {
    this.searches = searches;
  }

  /**
   * @throws com.athleex.directory.web.ProblemException
   *           naming every parameter that is wrong
   */
  ReaderSearch of(FindTarget.Known target, FindRequest request, Locale language) {
    var parameters = new HashMap<>(request.chosen());
    var specialty = target.specialty();
    var place = target.place();
    put(parameters, "specialty", specialty == null ? null : specialty.slug());
    put(parameters, "near", place == null ? null : place.id());
    put(parameters, "limit", request.limit());
    put(parameters, "cursor", request.cursor());
    parameters.put("facets", COUNTED);
    parameters.put("explain", List.of("true"));
    return searches.understand(parameters, language);
  }

  private static void put(Map<String, List<String>> parameters, String name, @Nullable Object value) {
    if (value != null && !value.toString().isBlank())
      parameters.put(name, List.of(value.toString()));
  }
}
