package com.athleex.directory.search.lucene;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.search.index.ListingFields;
import com.athleex.directory.search.index.PackedLocation;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.util.SloppyMath;

/** How far trainers are from a place, as a key that grows with the distance. */
record Distances(IndexReader reader, GeoPoint near) {

  /** {@link Double#POSITIVE_INFINITY} of who works online alone. */
  static double nearest(SortedNumericDocValues places, int doc, GeoPoint near) throws IOException {
    double nearest = Double.POSITIVE_INFINITY;
    if (places.advanceExact(doc))
      for (int i = places.docValueCount(); i > 0; i--) {
        long place = places.nextValue();
        nearest = Math.min(nearest, SloppyMath.haversinSortKey(near.latitude(), near.longitude(),
            PackedLocation.latitude(place), PackedLocation.longitude(place)));
      }
    return nearest;
  }

  /** Those that are equally far stay in their order. */
  int[] sorted(int[] docs) throws IOException {
    record Far(int doc, double distance) {}
    var far = new Far[docs.length];
    for (int i = 0; i < docs.length; i++) {
      var segment = reader.leaves().get(ReaderUtil.subIndex(docs[i], reader.leaves()));
      var places = DocValues.getSortedNumeric(segment.reader(), ListingFields.LOCATIONS);
      far[i] = new Far(docs[i], nearest(places, docs[i] - segment.docBase, near));
    }
    Arrays.sort(far, java.util.Comparator.comparingDouble(Far::distance));
    return Arrays.stream(far).mapToInt(Far::doc).toArray();
  }
}
