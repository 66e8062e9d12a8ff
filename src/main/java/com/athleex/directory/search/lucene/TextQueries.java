package com.athleex.directory.search.lucene;

import com.athleex.directory.search.words.SoughtWords;
import com.athleex.directory.search.words.SoughtWords.Alternative;
import com.athleex.directory.search.words.SoughtWords.SoughtWord;
import java.io.IOException;
import java.util.ArrayList;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Turns words to look for into a query whose score is the sum of their points:
 * how often a word stands in a text, how rare it is, and on which segment the
 * text lies makes no difference.
 */
final class TextQueries {

  /** Letters at the beginning that are never wrong. */
  private static final int SURE_LETTERS = 1;
  /** Words of the index that one misspelled word may stand for. */
  private static final int MOST_SPELLINGS = 50;

  private final Spellings spellings;
  private final IndexSearcher searcher;

  TextQueries(Spellings spellings, IndexSearcher searcher) {
    this.spellings = spellings;
    this.searcher = searcher;
  }

  Query of(SoughtWords sought) throws IOException {
    if (sought.isEmpty())
      return new MatchNoDocsQuery("no word to look for");
    var all = new BooleanQuery.Builder();
    for (var word : sought.words())
      all.add(best(word), Occur.SHOULD);
    return all.setMinimumNumberShouldMatch(sought.atLeast()).build();
  }

  private Query best(SoughtWord word) throws IOException {
    var fits = new ArrayList<Query>(word.alternatives().size());
    for (var alternative : word.alternatives())
      fits.add(worth(alternative));
    return fits.size() == 1 ? fits.getFirst() : new DisjunctionMaxQuery(fits, 0);
  }

  private Query worth(Alternative alternative) throws IOException {
    return new BoostQuery(new ConstantScoreQuery(query(alternative)), alternative.points());
  }

  private Query query(Alternative alternative) throws IOException {
    if (alternative.isPhrase())
      return new PhraseQuery(alternative.field(), alternative.terms().toArray(String[]::new));
    var term = new Term(alternative.field(), alternative.term());
    return switch (alternative.kind()) {
      case EXACT, COMPOUND, SYNONYM -> new TermQuery(term);
      case PREFIX -> new PrefixQuery(term);
      case TYPO -> spellings
          .of(new FuzzyQuery(term, alternative.edits(), SURE_LETTERS, MOST_SPELLINGS, true), searcher);
    };
  }
}
