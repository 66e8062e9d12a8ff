package com.athleex.directory.articles.lexicon;

import java.util.Arrays;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A phrase of the lexicon as a pattern over folded text. {@code word*} takes
 * any ending, {@code #} a number, {@code …} up to four words between,
 * {@code see {this}} only what stands in the braces, after what stands before
 * them.
 */
final class Phrase {

  // every quantifier is bounded or meets a word's end, so that a match takes
  // linear time
  private static final String ENDING = "\\p{L}{0,20}";
  private static final String NUMBER = "(\\d{1,3})";
  private static final String GAP = "(?:\\S{1,40} ){0,4}?";

  private Phrase() {}

  static Pattern any(Collection<String> phrases) {
    return Pattern.compile(phrases.stream().map(Phrase::pattern)
        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
  }

  private static String pattern(String phrase) {
    int brace = phrase.indexOf('{');
    if (brace < 0)
      return words(phrase);
    String before = phrase.substring(0, brace);
    return "(?<=" + Pattern.quote(before) + ")" + words(phrase.substring(brace + 1, phrase.indexOf('}')));
  }

  private static String words(String phrase) {
    return Arrays.stream(phrase.split(" ")).map(Phrase::word).collect(Collectors.joining())
        .replaceAll(" $", "");
  }

  private static String word(String word) {
    if (word.endsWith("*"))
      return Pattern.quote(word.substring(0, word.length() - 1)) + ENDING + " ";
    return switch (word) {
      case "…" -> GAP;
      case "#" -> NUMBER + " ?";

      default -> Pattern.quote(word) + " ";
    };
  }
}
