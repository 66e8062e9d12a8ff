package com.athleex.directory.search.lucene;

import com.athleex.directory.search.SearchQuery;
import com.athleex.directory.search.index.ListingFields;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;

/**
 * The number by which a search's hits are sorted, ascending; who has nothing to
 * be sorted by comes last.
 */
final class SortKeys {

  private final SearchQuery query;
  private final Relevance relevance;
  private final ComparablePrices prices;

  SortKeys(SearchQuery query, Relevance relevance, ComparablePrices prices) {
    this.query = query;
    this.relevance = relevance;
    this.prices = prices;
  }

  Segment in(LeafReader reader) throws IOException {
    return switch (query.sort()) {
      case RELEVANCE -> (doc, signals, where, textScore) -> -relevance.score(signals,
          where.distance < 0 ? -1 : where.distanceKm(), textScore);
      case DISTANCE ->
        (doc, signals, where, textScore) -> where.distance < 0 ? Long.MAX_VALUE : where.distance;
      case RATING -> descending(DocValues.getSortedNumeric(reader, ListingFields.RATING));
      case NEWEST -> descending(DocValues.getSortedNumeric(reader, ListingFields.PUBLISHED_AT));
      case PRICE -> lowestPrice(DocValues.getSortedNumeric(reader, ListingFields.SESSION_PRICE));
    };
  }

  private static Segment descending(SortedNumericDocValues values) {
    return (doc, signals, where,
        textScore) -> values.advanceExact(doc) ? -values.nextValue() : Long.MAX_VALUE;
  }

  private Segment lowestPrice(SortedNumericDocValues asked) {
    return (doc, signals, where, textScore) -> {
      long lowest = ComparablePrices.INCOMPARABLE;
      if (asked.advanceExact(doc))
        for (int i = asked.docValueCount(); i > 0; i--)
          lowest = Math.min(lowest, prices.key(asked.nextValue()));
      return lowest;
    };
  }

  /** Keys in one segment of the index. */
  @FunctionalInterface
  interface Segment {

    long key(int doc, long signals, Whereabouts where, float textScore) throws IOException;
  }
}
