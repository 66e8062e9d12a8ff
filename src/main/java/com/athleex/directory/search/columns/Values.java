package com.athleex.directory.search.columns;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * Some values for each document, or row: those of {@code d} stand from
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

    /** The same for rows: {@code documents[r]} is what stands in row {@code r}. */
    Longs byRow(int[] documents) {
      var ordered = new long[all.length];
      return new Longs(copied(from, all, documents, ordered), ordered);
    }

    private static long[] roomFor(long[] all, int size) {
      return size <= all.length ? all : Arrays.copyOf(all, Math.max(size, all.length * 2));
    }
  }

  /** The numbers of a facet's values of a segment's documents. */
  record Ids(int[] from, int[] all) {

    /** For each document or row, the bits of its values. */
    int[] signatures() {
      int[] signatures = new int[from.length - 1];
      for (int d = 0; d < signatures.length; d++)
        for (int i = from[d]; i < from[d + 1]; i++)
          signatures[d] |= TermIds.bit(all[i]);
      return signatures;
    }

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

    /** The same for rows: {@code documents[r]} is what stands in row {@code r}. */
    Ids byRow(int[] documents) {
      var ordered = new int[all.length];
      return new Ids(copied(from, all, documents, ordered), ordered);
    }

    private static ArrayList<String> termsOf(SortedSetDocValues values) throws IOException {
      var terms = new ArrayList<String>();
      for (long i = 0; i < values.getValueCount(); i++)
        terms.add(values.lookupOrd(i).utf8ToString());
      return terms;
    }
  }

  /**
   * Copies values from the order of documents to that of rows.
   *
   * @param all
   *          an array, as {@code ordered}
   * @return where each row's begin
   */
  @SuppressWarnings("SuspiciousSystemArraycopy") // one for longs and for ints
  private static int[] copied(int[] from, Object all, int[] documents, Object ordered) {
    int[] begin = new int[from.length];
    for (int row = 0; row < documents.length; row++) {
      int first = from[documents[row]];
      int count = from[documents[row] + 1] - first;
      System.arraycopy(all, first, ordered, begin[row], count);
      begin[row + 1] = begin[row] + count;
    }
    return begin;
  }

  /**
   * One value a row; 0 where there is none.
   *
   * @param rows
   *          of the documents
   */
  static long[] single(LeafReader segment, String field, int[] rows) throws IOException {
    SortedNumericDocValues values = DocValues.getSortedNumeric(segment, field);
    long[] all = new long[rows.length];
    for (int doc = 0; doc < rows.length; doc++)
      if (values.advanceExact(doc))
        all[rows[doc]] = values.nextValue();
    return all;
  }

  /** The ordinal of each row's only term. */
  static int[] ordinals(LeafReader segment, String field, int[] rows) throws IOException {
    var values = DocValues.getSortedSet(segment, field);
    int[] all = new int[rows.length];
    for (int doc = 0; doc < rows.length; doc++)
      if (values.advanceExact(doc))
        all[rows[doc]] = (int) values.nextOrd();
    return all;
  }
}
