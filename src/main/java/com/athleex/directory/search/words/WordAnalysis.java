package com.athleex.directory.search.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * How texts become words, when they are indexed and when they are sought: case
 * and accents folded everywhere, inflections of English and Italian removed,
 * what a hyphen joins found in parts and in one.
 */
public final class WordAnalysis {

  /** Names of people, in any script: nothing but folded. */
  public static final Analyzer NAMES = new Chain(joints("_")) {
    @Override
    TokenStream words(TokenStream tokens) {
      return new Folding(new Compounds(tokens));
    }
  };

  public static final Analyzer ENGLISH = new Chain(joints("'")) {
    @Override
    TokenStream words(TokenStream tokens) {
      var words = new LowerCaseFilter(new Compounds(new EnglishPossessiveFilter(tokens)));
      var meaningful = new StopFilter(words, EnglishAnalyzer.getDefaultStopSet());
      return new Gapless(new Folding(new PorterStemFilter(meaningful)));
    }
  };

  public static final Analyzer ITALIAN = new Chain(joints("'")) {

    private final CharArraySet articles = list("italian-articles.txt");
    private final CharArraySet stopwords = list("italian-stopwords.txt");

    @Override
    TokenStream words(TokenStream tokens) {
      var words = new LowerCaseFilter(new Compounds(new ElisionFilter(tokens, articles)));
      var meaningful = new StopFilter(words, stopwords);
      return new Gapless(new Folding(new ItalianLightStemFilter(meaningful)));
    }
  };

  /** Words as they were typed, hyphens between them. */
  static final Analyzer TYPED = new Chain(map("\u2019", "'")) {
    @Override
    TokenStream words(TokenStream tokens) {
      return tokens;
    }
  };

  private WordAnalysis() {}

  /**
   * A word of a text.
   *
   * @param start
   *          first UTF-16 unit
   * @param end
   *          after the last UTF-16 unit
   * @param joined
   *          whether it is the whole of the parts that came before it
   */
  record Word(String term, int start, int end, boolean joined) {}

  static List<Word> words(Analyzer analyzer, String text) {
    var words = new ArrayList<Word>();
    try (var stream = analyzer.tokenStream("", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      var increment = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken())
        words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset(),
            increment.getPositionIncrement() == 0));
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text in memory does not fail
    }
    return words;
  }

  /** The terms of a text that follow each other. */
  static List<String> terms(Analyzer analyzer, String text) {
    return words(analyzer, text).stream().filter(word -> !word.joined()).map(Word::term).toList();
  }

  private static CharArraySet list(String name) {
    var stream = Objects.requireNonNull(WordAnalysis.class.getResourceAsStream("/search/" + name), name);
    try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return CharArraySet.unmodifiableSet(WordlistLoader.getWordSet(reader, new CharArraySet(64, true)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param apostrophe
   *          what an apostrophe becomes
   */
  private static NormalizeCharMap joints(String apostrophe) {
    String joint = String.valueOf(Compounds.JOINT);
    return map("'", apostrophe, "\u2019", apostrophe, "-", joint, "\u2010", joint, "\u2011", joint);
  }

  private static NormalizeCharMap map(String... pairs) {
    var map = new NormalizeCharMap.Builder();
    for (int i = 0; i < pairs.length; i += 2)
      map.add(pairs[i], pairs[i + 1]);
    return map.build();
  }

  private abstract static class Chain extends Analyzer {

    /** Words of one value never follow those of another. */
    private static final int BETWEEN_VALUES = 100;

    private final NormalizeCharMap signs;

    Chain(NormalizeCharMap signs) {
      this.signs = signs;
    }

    abstract TokenStream words(TokenStream tokens);

    @Override
    public int getPositionIncrementGap(String field) {
      return BETWEEN_VALUES;
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
      return new MappingCharFilter(signs, reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      var tokens = new StandardTokenizer();
      return new TokenStreamComponents(tokens, words(tokens));
    }
  }
}
