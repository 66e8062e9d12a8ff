package com.athleex.directory.search.columns;

import com.athleex.directory.search.Facet;
import com.athleex.directory.search.index.ListingFields;
import com.athleex.directory.search.index.PackedLocation;
import com.athleex.directory.search.index.PackedRating;
import java.io.IOException;
import org.apache.lucene.index.LeafReader;

/**
 * What a search looks at in every candidate of one segment. Lucene's own doc
 * values hold the same, packed and behind several checks a value.
 *
 * <p>
 * Each document has a row. Rows are in the order of where documents are, so
 * that those around a place are neighbours in memory: in the order of the
 * documents each would wait for memory several times.
 */
public final class Columns {

  private static final Facet[] FACETS = Facet.values();

  private final int[] rows;
  private final int[] documents;
  private final long[] signals;
  private final int[] handles;
  private final short[] ratings;
  private final Values.Longs places;
  private final FacetColumn[] facets = new FacetColumn[FACETS.length];
  private final PlaceGrid venues;
  private final PlaceGrid[] bases = new PlaceGrid[ListingFields.REACH_CLASSES_KM.size()];

  Columns(LeafReader segment, TermIds[] terms) throws IOException {
    var byDocument = Values.Longs.read(segment, ListingFields.LOCATIONS);
    documents = grid(byDocument, 0, Double.POSITIVE_INFINITY).inOrder(segment.maxDoc());
    rows = inverse(documents);
    places = byDocument.byRow(documents);
    signals = Values.single(segment, ListingFields.SIGNALS, rows);
    handles = Values.ordinals(segment, ListingFields.HANDLE, rows);
    ratings = ratings(segment, rows);
    for (var facet : FACETS)
      facets[facet.ordinal()] = FacetColumn.of(
          Values.Ids.read(segment, facet.field(), terms[facet.ordinal()]).byRow(documents));
    venues = grid(places, 0, Double.POSITIVE_INFINITY);
    double below = Double.MIN_VALUE;
    for (int i = 0; i < bases.length; i++) {
      double most = ListingFields.REACH_CLASSES_KM.get(i);
      bases[i] = grid(places, below, most);
      below = Math.nextUp(most);
    }
  }

  private static int[] inverse(int[] order) {
    int[] inverse = new int[order.length];
    for (int i = 0; i < order.length; i++)
      inverse[order[i]] = i;
    return inverse;
  }

  private static short[] ratings(LeafReader segment, int[] rows) throws IOException {
    long[] packed = Values.single(segment, ListingFields.RATING, rows);
    var averages = new short[packed.length];
    for (int row = 0; row < averages.length; row++)
      averages[row] = (short) PackedRating.hundredths(packed[row]);
    return averages;
  }

  private static PlaceGrid grid(Values.Longs places, double leastKm, double mostKm) {
    var chosen = new long[places.all().length];
    var of = new int[chosen.length];
    int size = 0;
    for (int row = 0; row < places.from().length - 1; row++)
      for (int i = places.from()[row]; i < places.from()[row + 1]; i++) {
        double reach = PackedLocation.serviceRadiusKm(places.all()[i]);
        if (reach < leastKm || reach > mostKm)
          continue;
        chosen[size] = places.all()[i];
        of[size++] = row;
      }
    return new PlaceGrid(chosen, of, size);
  }

  /** Where a document's columns stand. */
  public int row(int document) {
    return rows[document];
  }

  /** Whose columns stand in a row. */
  public int document(int row) {
    return documents[row];
  }

  /** {@link com.athleex.directory.search.index.RankingSignals}. */
  public long signals(int row) {
    return signals[row];
  }

  /** The ordinal of a handle among the segment's. */
  public int handle(int row) {
    return handles[row];
  }

  /** Hundredths of the average rating; 0 if there is none. */
  public int rating(int row) {
    return ratings[row];
  }

  /** The first of a row's places. */
  public int firstPlace(int row) {
    return places.from()[row];
  }

  /** Behind the last of a row's places. */
  public int endOfPlaces(int row) {
    return places.from()[row + 1];
  }

  /** A {@link PackedLocation}, by its number. */
  public long place(int number) {
    return places.all()[number];
  }

  /** A facet's values by row. */
  public FacetColumn facet(Facet facet) {
    return facets[facet.ordinal()];
  }

  /** How many the segment has. */
  int documents() {
    return documents.length;
  }

  PlaceGrid venues() {
    return venues;
  }

  /**
   * @param reachClass
   *          its number among {@link ListingFields#REACH_CLASSES_KM}
   */
  PlaceGrid bases(int reachClass) {
    return bases[reachClass];
  }

  /**
   * The values of row {@code r} stand in {@code ids} from {@code from[r]} to
   * before {@code from[r + 1]}, as {@link TermIds}; their bits together are
   * {@code signatures[r]}.
   */
  @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop
  public record FacetColumn(int[] from, int[] ids, int[] signatures) {

    static FacetColumn of(Values.Ids values) {
      return new FacetColumn(values.from(), values.all(), values.signatures());
    }

    /** The bits of those values that are chosen. */
    public static int signature(boolean[] chosen) {
      int signature = 0;
      for (int id = 0; id < chosen.length; id++)
        if (chosen[id])
          signature |= TermIds.bit(id);
      return signature;
    }

    /** How many of the chosen values a row has. */
    public int count(boolean[] chosen, int row) {
      int count = 0;
      for (int i = from[row]; i < from[row + 1]; i++)
        if (chosen[ids[i]])
          count++;
      return count;
    }

    /**
     * Whether a row has one of the chosen values.
     *
     * @param signature
     *          of those chosen: it decides for most
     */
    public boolean hasOneOf(boolean[] chosen, int signature, int row) {
      if ((signatures[row] & signature) == 0)
        return false;
      for (int i = from[row]; i < from[row + 1]; i++)
        if (chosen[ids[i]])
          return true;
      return false;
    }
  }
}
