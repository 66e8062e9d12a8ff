package com.athleex.directory.specialties;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Cuts a text into words and takes each to its stem, accents and case folded.
 */
final class Words {

  private static final CharArraySet ELIDED = new CharArraySet(List.of("c", "l", "all", "dall", "dell", "nell",
      "sull", "coll", "gl", "agl", "dagl", "degl", "negl", "sugl", "un", "quell", "d"), true);

  private final Analyzer analyzer;

  private Words(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /**
   * @param exact
   *          words that are left unstemmed
   */
  static Words english(Collection<String> exact) {
    return new Words(new Chain("and", exact) {
      @Override
      TokenStream stem(TokenStream words) {
        return new PorterStemFilter(words);
      }

      @Override
      TokenStream bare(TokenStream words) {
        return new EnglishPossessiveFilter(words);
      }
    });
  }

  /**
   * @param exact
   *          words that are left unstemmed
   */
  static Words italian(Collection<String> exact) {
    return new Words(new Chain("e", exact) {
      @Override
      TokenStream stem(TokenStream words) {
        return new ItalianLightStemFilter(words);
      }

      @Override
      TokenStream bare(TokenStream words) {
        return new ElisionFilter(words, ELIDED);
      }
    });
  }

  List<Word> of(String text) {
    var words = new ArrayList<Word>();
    try (var stream = analyzer.tokenStream("", new StringReader(text))) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken())
        words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringReader does not fail
    }
    return words;
  }

  record Word(String stem, int start, int end) {}

  private abstract static class Chain extends Analyzer {

    private final NormalizeCharMap signs;
    private final CharArraySet exact;

    Chain(String and, Collection<String> exact) {
      var mapping = new NormalizeCharMap.Builder();
      mapping.add("&", " " + and + " ");
      mapping.add("\u2019", "'");
      this.signs = mapping.build();
      this.exact = new CharArraySet(exact, false);
    }

    abstract TokenStream bare(TokenStream words);

    abstract TokenStream stem(TokenStream words);

    @Override
    protected Reader initReader(String field, Reader reader) {
      return new MappingCharFilter(signs, reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      var words = new StandardTokenizer();
      var folded = new ASCIIFoldingFilter(bare(new LowerCaseFilter(words)));
      return new TokenStreamComponents(words, stem(new SetKeywordMarkerFilter(folded, exact)));
    }
  }
}
