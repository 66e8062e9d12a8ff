package com.athleex.directory.search.understanding;

import com.athleex.directory.search.understanding.Phrases.Kind;

/** Reads "who speaks English", "in italiano", "English-speaking". */
final class Languages {

  private Languages() {}

  /** @return the token after it, or where it began */
  static int read(Draft draft, int at, boolean taken) {
    int led = draft.words(at, Kind.SPEAKS);
    int first = at + led;
    var language = draft.phrase(first, Kind.LANGUAGE);
    if (language == null || !draft.isFree(at, led + 1))
      return at;
    int after = first + 1;
    int speaker = draft.words(after, Kind.SPEAKER);
    if (led == 0 && speaker == 0)
      return at;
    put(draft, taken, language.value(), at, first, after + speaker - 1);
    return more(draft, after + speaker, taken);
  }

  // "English and Italian"
  private static int more(Draft draft, int after, boolean taken) {
    int next = after;
    while (next < draft.size()) {
      int joined = switch (draft.tokens.get(next).word()) {
        case "and", "or", "e", "o", "ed", "oppure" -> 1;
        default -> 0;
      };
      var language = draft.phrase(next + joined, Kind.LANGUAGE);
      if (language == null || !draft.isFree(next, joined + 1))
        return next;
      int speaker = draft.words(next + joined + 1, Kind.SPEAKER);
      put(draft, taken, language.value(), next, next + joined, next + joined + speaker);
      next += joined + 1 + speaker;
    }
    return next;
  }

  /**
   * A language that stands alone: the name of an exercise, such as "Romanian
   * deadlift", stands beside words and topics.
   */
  static void readBare(Draft draft, boolean taken) {
    for (int at = 0; at < draft.size(); at++) {
      var language = draft.phrase(at, Kind.LANGUAGE);
      if (language != null && draft.isFree(at) && draft.size() > 1 && !belongsTo(draft, at - 1)
          && !belongsTo(draft, at + 1))
        put(draft, taken, language.value(), at, at, at);
    }
  }

  private static boolean belongsTo(Draft draft, int neighbour) {
    return draft.isWord(neighbour) || draft.isTopical(neighbour);
  }

  private static void put(Draft draft, boolean taken, String tag, int from, int first, int to) {
    if (taken)
      draft.take(new Meaning.Spoken(tag), from, first, first, to);
    else
      draft.drop(from, to - from + 1);
  }
}
