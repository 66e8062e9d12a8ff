package com.athleex.directory.search.words;

import java.util.List;

/**
 * The words of a text that is searched for, free of any index's query language.
 * A trainer is found who fits at least {@code atLeast} of the words; each word
 * counts its best alternative and nothing else, and a text is worth the sum of
 * its words. Points are whole numbers, so that the sum is exact in whatever
 * order, on whatever index, it is added up.
 *
 * @param words
 *          some dozen at most; empty if there is nothing to look for, which
 *          finds nobody
 * @param atLeast
 *          all of one or two words, all but one of more
 * @param most
 *          points of somebody who fits every word in the best way
 */
public record SoughtWords(List<SoughtWord> words, int atLeast, int most) {

  static SoughtWords of(List<SoughtWord> words, int mostOfOne) {
    int n = words.size();
    return new SoughtWords(List.copyOf(words), n <= 2 ? n : n - 1, n * mostOfOne);
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /**
   * A word, or several between quotation marks.
   *
   * @param alternatives
   *          of which one must fit
   */
  public record SoughtWord(List<Alternative> alternatives) {}

  /**
   * A way in which a word may fit.
   *
   * @param field
   *          of {@link com.athleex.directory.search.index.ListingFields}
   * @param terms
   *          as they stand in the index, one after the other; exactly one, but
   *          for phrases
   * @param edits
   *          letters that may be wrong, missing, too many, or swapped with their
   *          neighbour, the first excepted: 1 or 2 for {@link Kind#TYPO}, else 0
   * @param points
   *          at least 1
   */
  public record Alternative(String field, List<String> terms, Kind kind, int edits, int points) {

    /** Of a term that is alone. */
    public String term() {
      return terms.getFirst();
    }

    public boolean isPhrase() {
      return terms.size() > 1;
    }
  }

  /** How a word fits, best first. */
  public enum Kind {
    /** As it was typed, inflection and accents aside. */
    EXACT,
    /** Written in one where it was typed in two, or with a hyphen. */
    COMPOUND,
    /** Another word for it. */
    SYNONYM,
    /** The beginning of a longer word. */
    PREFIX,
    /** Not quite. */
    TYPO
  }
}
