package com.athleex.directory.bench.floor;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Counts values among the matches. The chosen specialty narrows the counts of
 * the other facets and not its own, so the query leaves it out and this looks
 * at it. Works on the one segment of a merged index.
 */
final class FacetCounts {

  static final List<String> FIELDS = List.of("specialties", "languages", "formats");

  private final @Nullable String specialty;
  private final SortedSetDocValues[] values = new SortedSetDocValues[FIELDS.size()];
  private final int[][] counts = new int[FIELDS.size()][];
  private final long[] ordinals = new long[16];
  private long chosen = -1;

  FacetCounts(@Nullable String specialty) {
    this.specialty = specialty;
  }

  void nextReader(LeafReaderContext context) throws IOException {
    for (int i = 0; i < values.length; i++) {
      values[i] = DocValues.getSortedSet(context.reader(), FIELDS.get(i));
      counts[i] = new int[(int) values[i].getValueCount()];
    }
    chosen = specialty == null ? -1 : values[0].lookupTerm(new BytesRef(specialty));
  }

  /** Whether the match has the chosen specialty. */
  boolean count(int doc) throws IOException {
    int of = read(0, doc);
    boolean has = specialty == null;
    for (int i = 0; i < of; i++) {
      counts[0][(int) ordinals[i]]++;
      has |= ordinals[i] == chosen;
    }
    for (int field = 1; has && field < values.length; field++) {
      of = read(field, doc);
      for (int i = 0; i < of; i++)
        counts[field][(int) ordinals[i]]++;
    }
    return has;
  }

  private int read(int field, int doc) throws IOException {
    SortedSetDocValues of = values[field];
    if (!of.advanceExact(doc))
      return 0;
    int count = of.docValueCount();
    for (int i = 0; i < count; i++)
      ordinals[i] = of.nextOrd();
    return count;
  }

  Map<String, Integer> of(int field) throws IOException {
    var named = new TreeMap<String, Integer>();
    for (int ordinal = 0; counts[field] != null && ordinal < counts[field].length; ordinal++)
      if (counts[field][ordinal] > 0)
        named.put(values[field].lookupOrd(ordinal).utf8ToString(), counts[field][ordinal]);
    return named;
  }
}
