package com.athleex.directory.search.lucene;

import com.athleex.directory.search.Facet;
import com.athleex.directory.search.SearchQuery;
import com.athleex.directory.search.columns.Columns;
import com.athleex.directory.search.columns.Columns.FacetColumn;
import com.athleex.directory.search.columns.SegmentColumns;
import com.athleex.directory.search.index.ListingFields;
import java.io.IOException;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
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
  private final SegmentColumns all;

  SortKeys(SearchQuery query, Relevance relevance, ComparablePrices prices, SegmentColumns all) {
    this.query = query;
    this.relevance = relevance;
    this.prices = prices;
    this.all = all;
  }

  Segment in(LeafReader reader, Columns columns) throws IOException {
    return switch (query.sort()) {
      case RELEVANCE -> relevance(columns);
      case DISTANCE ->
        (doc, row, signals, where, textScore) -> where.distance < 0 ? Long.MAX_VALUE : where.distance;
      case RATING -> descending(DocValues.getSortedNumeric(reader, ListingFields.RATING));
      case NEWEST -> descending(DocValues.getSortedNumeric(reader, ListingFields.PUBLISHED_AT));
      case PRICE -> lowestPrice(DocValues.getSortedNumeric(reader, ListingFields.SESSION_PRICE));
    };
  }

  private Segment relevance(Columns columns) {
    var having = having(columns);
    var spoken = spoken(columns);
    return (doc, row, signals, where, textScore) -> -relevance.score(signals,
        where.distance < 0 ? -1 : where.distanceKm(), textScore, having.applyAsInt(row), spoken.test(row));
  }

  /** How many of the sought specialties somebody has, by row. */
  private IntUnaryOperator having(Columns columns) {
    var sought = query.filters().specialties();
    int everybody = sought.size();
    if (everybody < 2)
      return row -> everybody;
    var specialties = columns.facet(Facet.SPECIALTY);
    var chosen = all.terms(Facet.SPECIALTY).among(sought);
    return row -> specialties.count(chosen, row);
  }

  /** Whether somebody speaks the reader's language, by row. */
  private IntPredicate spoken(Columns columns) {
    var reader = query.reader();
    if (reader == null)
      return row -> false;
    var languages = columns.facet(Facet.LANGUAGE);
    var read = all.terms(Facet.LANGUAGE).among(Set.of(reader));
    int signature = FacetColumn.signature(read);
    return row -> languages.hasOneOf(read, signature, row);
  }

  private static Segment descending(SortedNumericDocValues values) {
    return (doc, row, signals, where,
        textScore) -> values.advanceExact(doc) ? -values.nextValue() : Long.MAX_VALUE;
  }

  private Segment lowestPrice(SortedNumericDocValues asked) {
    return (doc, row, signals, where, textScore) -> {
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

    long key(int doc, int row, long signals, Whereabouts where, float textScore) throws IOException;
  }
}
