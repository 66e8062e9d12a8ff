package com.athleex.directory.search.words;

import com.athleex.directory.search.words.SoughtWords.Alternative;
import com.athleex.directory.search.words.SoughtWords.Kind;
import com.athleex.directory.search.words.SoughtWords.SoughtWord;
import com.athleex.directory.search.words.WordAnalysis.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds in a shown text what made it fit: for each word that was sought, its
 * best alternative there.
 */
public final class Highlights {

  private static final Comparator<Range> IN_ORDER = Comparator.comparingInt(Range::start)
      .thenComparingInt(Range::end);
  private static final Comparator<Alternative> BEST_FIRST = Comparator.comparingInt(Alternative::points)
      .reversed();

  private Highlights() {}

  /**
   * @param start
   *          first UTF-16 unit
   * @param end
   *          after the last
   */
  public record Range(int start, int end) {}

  /** In a trainer's name. */
  public static List<Range> inName(SoughtWords sought, String name) {
    return in(name, sought, List.of(SearchedField.NAME));
  }

  /** In running text. */
  public static List<Range> inText(SoughtWords sought, String text) {
    return in(text, sought, List.of(SearchedField.TEXT_EN, SearchedField.TEXT_IT));
  }

  private static List<Range> in(String text, SoughtWords sought, List<SearchedField> fields) {
    var ranges = new TreeSet<>(IN_ORDER);
    for (var field : fields) {
      var words = WordAnalysis.words(field.analyzer, text);
      for (var word : sought.words())
        ranges.addAll(best(word, field, words, text));
    }
    return apart(ranges);
  }

  private static List<Range> best(SoughtWord sought, SearchedField field, List<Word> words, String text) {
    return sought.alternatives().stream().filter(a -> a.field().equals(field.field)).sorted(BEST_FIRST)
        .map(alternative -> ranges(alternative, words, text)).filter(ranges -> !ranges.isEmpty()).findFirst()
        .orElse(List.of());
  }

  private static List<Range> ranges(Alternative sought, List<Word> words, String text) {
    var ranges = new ArrayList<Range>();
    if (sought.isPhrase())
      phrases(sought.terms(), words.stream().filter(word -> !word.joined()).toList(), ranges);
    else
      for (int i = 0; i < words.size(); i++)
        if (fits(words.get(i).term(), sought))
          ranges.add(range(words, i, text));
    return ranges;
  }

  private static void phrases(List<String> terms, List<Word> words, List<Range> ranges) {
    for (int i = 0; i + terms.size() <= words.size(); i++) {
      var run = words.subList(i, i + terms.size());
      if (run.stream().map(Word::term).toList().equals(terms))
        run.forEach(word -> ranges.add(new Range(word.start(), word.end())));
    }
  }

  private static boolean fits(String term, Alternative sought) {
    if (sought.kind() == Kind.PREFIX)
      return term.startsWith(sought.term());
    if (sought.kind() == Kind.TYPO)
      return term.charAt(0) == sought.term().charAt(0) && distance(term, sought.term()) <= sought.edits();
    return term.equals(sought.term());
  }

  /**
   * Of a word in one, which comes after its last part: from its first part on.
   */
  private static Range range(List<Word> words, int i, String text) {
    int start = words.get(i).start();
    if (words.get(i).joined())
      for (int part = i - 2; part >= 0 && isJoined(words.get(part).end(), start, text); part--)
        start = words.get(part).start();
    return new Range(start, words.get(i).end());
  }

  private static boolean isJoined(int end, int start, String text) {
    return end == start || end == start - 1 && !Character.isWhitespace(text.charAt(end));
  }

  private static List<Range> apart(Iterable<Range> inOrder) {
    var apart = new ArrayList<Range>();
    for (var range : inOrder) {
      if (!apart.isEmpty() && range.start() < apart.getLast().end()) {
        var before = apart.removeLast();
        apart.add(new Range(before.start(), Math.max(before.end(), range.end())));
      } else
        apart.add(range);
    }
    return apart;
  }

  /**
   * Letters wrong, missing, too many, or swapped with their neighbour (Damerau
   * 1964, restricted).
   */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++)
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + other);
        if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1))
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    return d[a.length()][b.length()];
  }
}
