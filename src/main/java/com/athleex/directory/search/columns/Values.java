package com.athleex.directory.search.columns;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * Some values for each document: those of document {@code d} stand from
 * {@code from[d]} to before {@code from[d + 1]}.
 */
final class Values {

  private Values() {}

  /** The places of a segment's documents. */
  record Longs(int[] from, long[] all) {

    static Longs read(LeafReader segment, String field) throws IOException {
      var values = DocValues.getSortedNumeric(segment, field);
      int[] from = new int[segment.maxDoc() + 1];
      long[] all = new long[Math.max(16, segment.maxDoc())];
      int size = 0;
      for (int doc = 0; doc < segment.maxDoc(); doc++) {
        from[doc] = size;
        int count = values.advanceExact(doc) ? values.docValueCount() : 0;
        all = roomFor(all, size + count);
        for (int i = 0; i < count; i++)
          all[size++] = values.nextValue();
      }
      from[segment.maxDoc()] = size;
      return new Longs(from, Arrays.copyOf(all, size));
    }

    private static long[] roomFor(long[] all, int size) {
      return size <= all.length ? all : Arrays.copyOf(all, Math.max(size, all.length * 2));
    }
  }

  /** The numbers of a facet's values of a segment's documents. */
  record Ids(int[] from, int[] all) {

    static Ids read(LeafReader segment, String field, TermIds terms) throws IOException {
      var values = DocValues.getSortedSet(segment, field);
      int[] numbers = terms.of(termsOf(values));
      int[] from = new int[segment.maxDoc() + 1];
      int[] all = new int[Math.max(16, segment.maxDoc() * 2)];
      int size = 0;
      for (int doc = 0; doc < segment.maxDoc(); doc++) {
        from[doc] = size;
        int count = values.advanceExact(doc) ? values.docValueCount() : 0;
        if (size + count > all.length)
          all = Arrays.copyOf(all, Math.max(size + count, all.length * 2));
        for (int i = 0; i < count; i++)
          all[size++] = numbers[(int) values.nextOrd()];
      }
      from[segment.maxDoc()] = size;
      return new Ids(from, Arrays.copyOf(all, size));
    }

    private static ArrayList<String> termsOf(SortedSetDocValues values) throws IOException {
      var terms = new ArrayList<String>();
      for (long i = 0; i < values.getValueCount(); i++)
        terms.add(values.lookupOrd(i).utf8ToString());
      return terms;
    }
  }

  /** One value a document; 0 where there is none. */
  static long[] single(LeafReader segment, String field) throws IOException {
    SortedNumericDocValues values = DocValues.getSortedNumeric(segment, field);
    long[] all = new long[segment.maxDoc()];
    for (int doc = 0; doc < all.length; doc++)
      if (values.advanceExact(doc))
        all[doc] = values.nextValue();
    return all;
  }
}
