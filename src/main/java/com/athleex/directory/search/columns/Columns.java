package com.athleex.directory.search.columns;

import com.athleex.directory.search.Facet;
import com.athleex.directory.search.index.ListingFields;
import com.athleex.directory.search.index.PackedLocation;
import java.io.IOException;
import org.apache.lucene.index.LeafReader;

/**
 * What a search looks at in every candidate of one segment. Lucene's own doc
 * values hold the same, packed and behind several checks a value.
 */
public final class Columns {

  private static final Facet[] FACETS = Facet.values();

  private final int documents;
  private final long[] signals;
  private final Values.Longs places;
  private final Values.Ids[] facets = new Values.Ids[FACETS.length];
  private final PlaceGrid venues;
  private final PlaceGrid[] bases = new PlaceGrid[ListingFields.REACH_CLASSES_KM.size()];

  Columns(LeafReader segment, TermIds[] terms) throws IOException {
    documents = segment.maxDoc();
    signals = Values.single(segment, ListingFields.SIGNALS);
    places = Values.Longs.read(segment, ListingFields.LOCATIONS);
    for (var facet : FACETS)
      facets[facet.ordinal()] = Values.Ids.read(segment, facet.field(), terms[facet.ordinal()]);
    venues = grid(0, Double.POSITIVE_INFINITY);
    double below = Double.MIN_VALUE;
    for (int i = 0; i < bases.length; i++) {
      double most = ListingFields.REACH_CLASSES_KM.get(i);
      bases[i] = grid(below, most);
      below = Math.nextUp(most);
    }
  }

  private PlaceGrid grid(double leastKm, double mostKm) {
    var chosen = new long[places.all().length];
    var of = new int[chosen.length];
    int size = 0;
    for (int doc = 0; doc < documents; doc++)
      for (int i = places.from()[doc]; i < places.from()[doc + 1]; i++) {
        double reach = PackedLocation.serviceRadiusKm(places.all()[i]);
        if (reach < leastKm || reach > mostKm)
          continue;
        chosen[size] = places.all()[i];
        of[size++] = doc;
      }
    return new PlaceGrid(chosen, of, size);
  }

  /** {@link com.athleex.directory.search.index.RankingSignals}. */
  public long signals(int doc) {
    return signals[doc];
  }

  /** The first of a document's places. */
  public int firstPlace(int doc) {
    return places.from()[doc];
  }

  /** Behind the last of a document's places. */
  public int endOfPlaces(int doc) {
    return places.from()[doc + 1];
  }

  /** A {@link PackedLocation}, by its number. */
  public long place(int number) {
    return places.all()[number];
  }

  /** A facet's values by document. */
  public FacetColumn facet(Facet facet) {
    var ids = facets[facet.ordinal()];
    return new FacetColumn(ids.from(), ids.all());
  }

  int documents() {
    return documents;
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
   * Those of document {@code d} stand in {@code ids} from {@code from[d]} to
   * before {@code from[d + 1]}, as {@link TermIds}.
   */
  @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop
  public record FacetColumn(int[] from, int[] ids) {}
}
