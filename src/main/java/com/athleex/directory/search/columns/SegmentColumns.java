package com.athleex.directory.search.columns;

import com.athleex.directory.search.Facet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/**
 * The columns of all segments that are searched: each is made once, and let go
 * with its segment.
 */
public final class SegmentColumns {

  private final Map<IndexReader.CacheKey, Columns> columns = new ConcurrentHashMap<>();
  private final TermIds[] terms = new TermIds[Facet.values().length];

  public SegmentColumns() {
    for (int i = 0; i < terms.length; i++)
      terms[i] = new TermIds();
  }

  public TermIds terms(Facet facet) {
    return terms[facet.ordinal()];
  }

  public Columns of(LeafReader segment) throws IOException {
    var lifetime = segment.getCoreCacheHelper();
    var known = columns.get(lifetime.getKey());
    if (known != null)
      return known;
    try {
      return columns.computeIfAbsent(lifetime.getKey(), key -> {
        lifetime.addClosedListener(columns::remove);
        return made(segment);
      });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Columns made(LeafReader segment) {
    try {
      return new Columns(segment, terms);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
