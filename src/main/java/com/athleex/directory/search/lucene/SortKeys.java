package com.athleex.directory.search.lucene;

import com.athleex.directory.search.SearchQuery;
import com.athleex.directory.search.index.ListingFields;
import com.athleex.directory.search.index.PackedPrice;
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

  SortKeys(SearchQuery query, Relevance relevance) {
    this.query = query;
    this.relevance = relevance;
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

  private Segment lowestPrice(SortedNumericDocValues prices) {
    long lowest = PackedPrice.lowest(query.currency());
    long highest = PackedPrice.highest(query.currency());
    return (doc, signals, where, textScore) -> {
      if (!prices.advanceExact(doc))
        return Long.MAX_VALUE;
      for (int i = prices.docValueCount(); i > 0; i--) {
        long price = prices.nextValue();
        if (price >= lowest && price <= highest)
          return price;
      }
      return Long.MAX_VALUE;
    };
  }

  /** Keys in one segment of the index. */
  @FunctionalInterface
  interface Segment {

    long key(int doc, long signals, Whereabouts where, float textScore) throws IOException;
  }
}
