package com.athleex.directory.search.lucene;

import org.apache.lucene.index.IndexReader;

/**
 * How an index lies in its segments.
 *
 * @param documents
 *          of the index, deleted ones that still take room included
 * @param apart
 *          of these, how many lie outside of the largest segment or are deleted
 *          in it
 */
public record Scatter(int documents, int apart) {

  static final Scatter NONE = new Scatter(0, 0);
  private static final int FEW = 1000;
  /** One in so many must lie apart for the whole index to be written again. */
  private static final int SHARE = 20;

  public static Scatter of(IndexReader index) {
    int largest = index.leaves().stream().mapToInt(segment -> segment.reader().numDocs()).max().orElse(0);
    return new Scatter(index.maxDoc(), index.maxDoc() - largest);
  }

  /** Whether enough lies apart for one segment to be worth its writing. */
  public boolean isWorthMerging() {
    return apart > Math.max(FEW, documents / SHARE);
  }

  /** Whether next to nothing was written since another look. */
  boolean isQuietSince(Scatter before) {
    return documents - before.documents < FEW;
  }
}
