package com.athleex.directory.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * The words of the index that a misspelled word may stand for. To find them
 * takes a walk through the index's words, and people ask for the same words
 * again and again: they are kept as long as the index stays as it is.
 */
final class Spellings {

  /** Words of which the spellings are kept. */
  private static final int MOST = 5000;

  private volatile @Nullable Known known;

  private record Known(Object index, Cache<Query, Query> queries) {}

  Query of(FuzzyQuery misspelled, IndexSearcher searcher) throws IOException {
    var index = searcher.getIndexReader().getReaderCacheHelper();
    if (index == null)
      return misspelled;
    var spellings = of(index.getKey());
    var found = spellings.getIfPresent(misspelled);
    if (found == null) {
      found = searcher.rewrite(misspelled);
      spellings.put(misspelled, found);
    }
    return found;
  }

  private Cache<Query, Query> of(Object index) {
    var last = known;
    if (last != null && last.index() == index)
      return last.queries();
    Cache<Query, Query> queries = Caffeine.newBuilder().maximumSize(MOST).build();
    known = new Known(index, queries);
    return queries;
  }
}
