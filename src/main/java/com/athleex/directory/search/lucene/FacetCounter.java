package com.athleex.directory.search.lucene;

import com.athleex.directory.kernel.Slug;
import com.athleex.directory.search.Facet;
import com.athleex.directory.search.SearchResult.Count;
import com.athleex.directory.search.columns.Columns;
import com.athleex.directory.search.columns.Columns.FacetColumn;
import com.athleex.directory.search.columns.TermIds;
import com.athleex.directory.search.index.Card;
import com.athleex.directory.search.index.ListingFields;
import com.athleex.directory.search.index.RankingSignals;
import com.athleex.directory.trainers.PublicProfile.Credential;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.jspecify.annotations.Nullable;

/**
 * Counts the values of one facet over the hits, and checks hits against the
 * values chosen in it.
 */
final class FacetCounter {

  private static final int MOST_VALUES = 50;

  private final Facet facet;
  private final Set<String> chosen;
  private final boolean narrows;
  private final int today;
  private final TermIds terms;
  private int[] counts = new int[0];
  private boolean[] fits = new boolean[0];

  /**
   * @param today
   *          by {@link RankingSignals#day}
   */
  FacetCounter(Facet facet, Set<String> chosen, int today, TermIds terms) {
    this.facet = facet;
    this.chosen = chosen;
    this.narrows = !chosen.isEmpty(); // asked for each document
    this.today = today;
    this.terms = terms;
  }

  Facet facet() {
    return facet;
  }

  Segment in(LeafReader reader, Columns columns) {
    int known = counts.length;
    var all = terms.terms();
    if (known < all.size()) {
      counts = Arrays.copyOf(counts, all.size());
      fits = Arrays.copyOf(fits, narrows ? all.size() : 0);
      for (int i = known; i < fits.length; i++)
        fits[i] = chosen.contains(valueOf(all.get(i)));
    }
    return new Segment(reader, columns.facet(facet));
  }

  /**
   * What {@code term} of the index is for readers; credentials carry their title
   * behind their slug.
   */
  private String valueOf(String term) {
    return facet == Facet.CREDENTIAL ? term.substring(0, term.indexOf('|')) : term;
  }

  List<Count> result() {
    var merged = new HashMap<String, Count>();
    for (int i = 0; i < counts.length; i++) {
      long count = counts[i];
      if (count == 0)
        continue;
      var term = terms.term(i);
      var value = valueOf(term);
      var label = facet == Facet.CREDENTIAL ? term.substring(term.indexOf('|') + 1) : null;
      merged.merge(value, new Count(value, label, count, chosen.contains(value)),
          (a, b) -> new Count(value, a.count() >= b.count() ? a.label() : b.label(), a.count() + b.count(),
              a.selected()));
    }
    for (var value : chosen)
      merged.putIfAbsent(value, new Count(value, null, 0, true));
    return merged.values().stream().filter(count -> isShown(count)).sorted(
        Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value)).limit(MOST_VALUES)
        .toList();
  }

  // regional forms of a language can be chosen, but are not offered
  private boolean isShown(Count count) {
    return facet != Facet.LANGUAGE || count.selected() || count.value().indexOf('-') < 0;
  }

  /** The facet in one segment of the index. */
  final class Segment {

    private final LeafReader reader;
    private final FacetColumn values;
    private final int signature = FacetColumn.signature(fits);
    private int row;
    private int @Nullable [] valid;

    private Segment(LeafReader reader, FacetColumn values) {
      this.reader = reader;
      this.values = values;
    }

    /**
     * Reads a document's values; whether one of them is chosen, or none need be.
     */
    boolean read(int doc, int row, long signals) throws IOException {
      this.row = row;
      valid = facet == Facet.CREDENTIAL && RankingSignals.firstExpiry(signals) < today
          ? valid(doc, row)
          : null;
      if (fits.length == 0)
        return !narrows;
      return valid == null
          ? values.hasOneOf(fits, signature, row)
          : Arrays.stream(valid).anyMatch(id -> fits[id]);
    }

    /** Counts the values of the document read last. */
    void count() {
      if (valid == null)
        for (int i = values.from()[row]; i < values.from()[row + 1]; i++)
          counts[values.ids()[i]]++;
      else
        for (int id : valid)
          counts[id]++;
    }

    // those of its credentials that have not expired
    private int[] valid(int doc, int row) throws IOException {
      var unexpired = new HashSet<String>();
      BinaryDocValues cards = DocValues.getBinary(reader, ListingFields.CARD);
      if (cards.advanceExact(doc)) {
        var bytes = cards.binaryValue();
        for (Credential c : Card.credentials(bytes.bytes, bytes.offset, bytes.length))
          if (c.expiresOn() == null || RankingSignals.day(c.expiresOn()) >= today)
            unexpired.add(Slug.of(c.title()) + "|" + c.title());
      }
      return Arrays.stream(values.ids(), values.from()[row], values.from()[row + 1])
          .filter(id -> unexpired.contains(terms.term(id))).toArray();
    }
  }
}
