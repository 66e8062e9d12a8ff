package com.athleex.directory.search.index;

import com.athleex.directory.trainers.PublicProfile;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;

/**
 * Every beginning of every word of a name, as terms of the index. Where a term
 * usually counts how often it occurs, here stands the trainer's rank, the same
 * in all of them: so Lucene knows the highest rank of every block of trainers
 * and passes over blocks that cannot be among the best, and two letters that
 * begin a hundred thousand names cost no more than ten that begin one.
 *
 * @param rank
 *          1 to 255, higher is better
 */
public record NameStarts(Set<String> terms, int rank) {

  /** Longer beginnings are cut to so many characters. */
  public static final int LONGEST = 16;
  private static final int SHORTEST_WHOLE_NAME = 4;
  private static final int ONE_EDIT = 4;
  private static final int TWO_EDITS = 8;
  /** Ends the term of a whole word. */
  private static final char WHOLE = ' ';

  private static final int RANK_OF_STAR = 20;
  private static final int RANK_OF_EVIDENCE = 25;
  private static final int RANK_OF_OWNER = 50;

  static NameStarts of(PublicProfile profile) {
    long signals = RankingSignals.of(profile);
    double rank = RankingSignals.bayesianAverage(signals) * RANK_OF_STAR
        + RankingSignals.evidence(signals) * RANK_OF_EVIDENCE
        + (RankingSignals.owned(signals) ? RANK_OF_OWNER : 0);
    return new NameStarts(terms(profile.displayName()), Math.clamp(Math.round(rank), 1, 255));
  }

  static Set<String> terms(String name) {
    var terms = new LinkedHashSet<String>();
    for (var part : name.split("\\s+")) {
      var words = words(part);
      words.forEach(word -> add(word, terms));
      // "D'Angelo" is also typed "dangelo"
      if (words.size() > 1)
        add(String.join("", words), terms);
    }
    return terms;
  }

  private static void add(String word, Set<String> terms) {
    for (int end = 0; end < word.length() && end < LONGEST;) {
      end += Character.charCount(word.codePointAt(end));
      terms.add(word.substring(0, end));
    }
    terms.add(whole(word));
  }

  /** The term of names that have a word which begins so. */
  public static String start(String word) {
    if (word.length() <= LONGEST)
      return word;
    return word.substring(0, word.offsetByCodePoints(0, word.codePointCount(0, LONGEST)));
  }

  /** The term of names that have this very word. */
  public static String whole(String word) {
    return start(word) + WHOLE;
  }

  /** Whether words are long enough to be a whole name before they begin one. */
  public static boolean mayBeWhole(List<String> words) {
    return words.stream().mapToInt(String::length).sum() >= SHORTEST_WHOLE_NAME;
  }

  /** How many letters of a word may be wrong, as for all texts. */
  public static int edits(String word) {
    return word.length() < ONE_EDIT ? 0 : word.length() < TWO_EDITS ? 1 : 2;
  }

  /**
   * How many letters at the beginning must be right: two wrong ones cost a walk
   * through all names unless the first is right.
   */
  public static int rightLetters(int edits) {
    return edits > 1 ? 1 : 0;
  }

  /**
   * The words of a name in any script, without case and accents. An apostrophe or
   * a hyphen parts words as a space does.
   */
  public static List<String> words(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    plain.codePoints().forEach(c -> {
      if (Character.isLetterOrDigit(c))
        word.append(folded(Character.toLowerCase(c)));
      else if (!isMark(c))
        end(word, words);
    });
    end(word, words);
    return words;
  }

  private static String folded(int letter) {
    var given = Character.toChars(letter);
    var folded = new char[4 * given.length];
    return new String(folded, 0, ASCIIFoldingFilter.foldToASCII(given, 0, folded, 0, given.length));
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK,
          Character.FORMAT ->
        true;
      default -> false;
    };
  }

  private static void end(StringBuilder word, Collection<String> words) {
    if (!word.isEmpty())
      words.add(word.toString());
    word.setLength(0);
  }

  /** As it is written. */
  public IndexableField field(String name) {
    return new Field(name, new Ranked(terms.iterator(), rank), TYPE);
  }

  private static final FieldType TYPE = type();

  private static FieldType type() {
    var type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }

  private static final class Ranked extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final Iterator<String> terms;
    private final int rank;

    Ranked(Iterator<String> terms, int rank) {
      this.terms = terms;
      this.rank = rank;
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      if (!terms.hasNext())
        return false;
      term.append(terms.next());
      frequency.setTermFrequency(rank);
      return true;
    }
  }
}
