package com.athleex.directory.search.lucene;

import com.athleex.directory.search.SearchResult.MatchMode;
import org.apache.lucene.index.LeafReaderContext;

/**
 * A hit that may stand on the page.
 *
 * @param distance
 *          in steps of 10 m, or -1
 * @param location
 *          the packed place that matched, or 0
 */
record Candidate(long key, Handle handle, LeafReaderContext segment, int doc, MatchMode mode, int distance,
    long location, float textScore) {

  boolean isBefore(Candidate other) {
    return key != other.key ? key < other.key : handle.compareTo(other.handle) < 0;
  }
}
