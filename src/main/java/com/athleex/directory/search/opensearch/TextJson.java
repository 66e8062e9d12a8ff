package com.athleex.directory.search.opensearch;

import com.athleex.directory.search.words.SoughtWords;
import com.athleex.directory.search.words.SoughtWords.Alternative;
import com.athleex.directory.search.words.SoughtWords.SoughtWord;
import java.util.Map;

/**
 * Words to look for as a query whose score is the sum of their points, the same
 * as the embedded index makes of them.
 */
final class TextJson {

  /** Letters at the beginning that are never wrong. */
  private static final int SURE_LETTERS = 1;
  /** Words of the index that one misspelled word may stand for. */
  private static final int MOST_SPELLINGS = 50;

  private TextJson() {}

  static Map<String, Object> of(SoughtWords sought) {
    if (sought.isEmpty())
      return Map.of("match_none", Map.of());
    return Map.of("bool", Map.of("should", sought.words().stream().map(TextJson::best).toList(),
        "minimum_should_match", sought.atLeast()));
  }

  private static Map<String, Object> best(SoughtWord word) {
    return Map.of("dis_max", Map.of("tie_breaker", 0, "queries",
        word.alternatives().stream().map(TextJson::worth).toList()));
  }

  private static Map<String, Object> worth(Alternative alternative) {
    return Map.of("constant_score", Map.of("boost", alternative.points(), "filter", query(alternative)));
  }

  private static Map<String, Object> query(Alternative alternative) {
    var field = alternative.field();
    if (alternative.isPhrase())
      return Map.of("match_phrase", Map.of(field, String.join(" ", alternative.terms())));
    return switch (alternative.kind()) {
      case EXACT, COMPOUND, SYNONYM -> Json.term(field, alternative.term());
      case PREFIX -> Map.of("prefix", Map.of(field, alternative.term()));
      case TYPO ->
        Map.of("fuzzy", Map.of(field, Map.of("value", alternative.term(), "fuzziness", alternative.edits(),
            "prefix_length", SURE_LETTERS, "max_expansions", MOST_SPELLINGS, "transpositions", true)));
    };
  }
}
