package com.athleex.directory.search.understanding;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of places that mean something else as well. */
final class PlaceLikeWords {

  enum Besides {
    WORD, GIVEN, SURNAME
  }

  private final Map<String, Besides> words = new HashMap<>(8192);

  PlaceLikeWords() {
    Lines.read("place-like-words.tsv", cells -> {
      var besides = Besides.valueOf(cells[0].toUpperCase(Locale.ROOT));
      for (var word : cells[1].split(" ", -1))
        words.put(word, besides);
    });
  }

  /** What a folded word is besides a place's name, or null for nothing. */
  @Nullable
  Besides besides(String word) {
    return words.get(word);
  }
}
