package com.athleex.directory.search.lucene;

import com.athleex.directory.kernel.Slug;
import com.athleex.directory.search.Facet;
import com.athleex.directory.search.SearchResult.Count;
import com.athleex.directory.search.index.Card;
import com.athleex.directory.search.index.ListingFields;
import com.athleex.directory.search.index.RankingSignals;
import com.athleex.directory.trainers.PublicProfile.Credential;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * Counts the values of one facet over the hits, and checks hits against the
 * values chosen in it.
 */
final class FacetCounter {

  private static final int MOST_VALUES = 50;

  private final Facet facet;
  private final Set<String> chosen;
  private final int today;
  private final Map<String, Long> counts = new HashMap<>();

  /**
   * @param today
   *          by {@link RankingSignals#day}
   */
  FacetCounter(Facet facet, Set<String> chosen, int today) {
    this.facet = facet;
    this.chosen = chosen;
    this.today = today;
  }

  Facet facet() {
    return facet;
  }

  boolean narrows() {
    return !chosen.isEmpty();
  }

  Segment in(LeafReader reader) throws IOException {
    return new Segment(reader);
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
    counts.forEach((term, count) -> {
      var value = valueOf(term);
      var label = facet == Facet.CREDENTIAL ? term.substring(term.indexOf('|') + 1) : null;
      merged.merge(value, new Count(value, label, count, chosen.contains(value)),
          (a, b) -> new Count(value, a.count() >= b.count() ? a.label() : b.label(), a.count() + b.count(),
              a.selected()));
    });
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
    private final SortedSetDocValues values;
    private final int[] segmentCounts;
    private final boolean[] fits;
    private final int[] ordinals = new int[64];
    private int size;

    private Segment(LeafReader reader) throws IOException {
      this.reader = reader;
      values = DocValues.getSortedSet(reader, facet.field());
      int terms = (int) values.getValueCount();
      segmentCounts = new int[terms];
      fits = new boolean[narrows() ? terms : 0];
      for (int i = 0; i < fits.length; i++)
        fits[i] = chosen.contains(valueOf(values.lookupOrd(i).utf8ToString()));
    }

    /**
     * Reads a document's values; whether one of them is chosen, or none need be.
     */
    boolean read(int doc, long signals) throws IOException {
      size = 0;
      if (values.advanceExact(doc)) {
        size = Math.min(values.docValueCount(), ordinals.length);
        for (int i = 0; i < size; i++)
          ordinals[i] = (int) values.nextOrd();
        if (facet == Facet.CREDENTIAL && RankingSignals.firstExpiry(signals) < today)
          dropExpired(doc);
      }
      if (!narrows())
        return true;
      for (int i = 0; i < size; i++)
        if (fits[ordinals[i]])
          return true;
      return false;
    }

    /** Counts the values of the document read last. */
    void count() {
      for (int i = 0; i < size; i++)
        segmentCounts[ordinals[i]]++;
    }

    private void dropExpired(int doc) throws IOException {
      var valid = new HashSet<String>();
      BinaryDocValues cards = DocValues.getBinary(reader, ListingFields.CARD);
      if (!cards.advanceExact(doc))
        return;
      var bytes = cards.binaryValue();
      for (Credential c : Card.credentials(bytes.bytes, bytes.offset, bytes.length))
        if (c.expiresOn() == null || RankingSignals.day(c.expiresOn()) >= today)
          valid.add(Slug.of(c.title()) + "|" + c.title());
      int kept = 0;
      for (int i = 0; i < size; i++)
        if (valid.contains(values.lookupOrd(ordinals[i]).utf8ToString()))
          ordinals[kept++] = ordinals[i];
      size = kept;
    }

    void finish() throws IOException {
      for (int i = 0; i < segmentCounts.length; i++)
        if (segmentCounts[i] > 0)
          counts.merge(values.lookupOrd(i).utf8ToString(), (long) segmentCounts[i], Long::sum);
    }
  }
}
