package com.athleex.directory.search.lucene;

import com.athleex.directory.search.SearchQuery;
import com.athleex.directory.search.SearchResult.MatchMode;
import com.athleex.directory.search.index.PackedLocation;
import java.io.IOException;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.util.SloppyMath;
import org.jspecify.annotations.Nullable;

/**
 * Decides where a trainer and an athlete could meet: the one place where the
 * radius is judged. An instance is used for one search by one thread; its
 * fields tell the last match.
 */
final class Whereabouts {

  private final double centreLatitude;
  private final double centreLongitude;
  private final boolean measured;
  private final double radiusKm;
  private final SearchQuery.@Nullable Box box;

  /** How they could meet, the nearest venue first. */
  MatchMode mode = MatchMode.ONLINE;
  /** In steps of 10 m, as it is shown; -1 if there is nothing to measure from. */
  int distance = -1;
  /** The {@link PackedLocation} that matched; 0 if none. */
  long location;

  Whereabouts(SearchQuery query) {
    var centre = query.centre();
    measured = centre != null;
    centreLatitude = centre == null ? 0 : centre.latitude();
    centreLongitude = centre == null ? 0 : centre.longitude();
    radiusKm = query.radiusKm() == null ? Double.POSITIVE_INFINITY : query.radiusKm();
    box = query.box();
  }

  double distanceKm() {
    return distance / 100.0;
  }

  /**
   * Forgets the last match: the trainer works online, or somewhere that was not
   * asked for.
   */
  void nowhere() {
    mode = MatchMode.ONLINE;
    distance = -1;
    location = 0;
  }

  /**
   * Whether one of the places fits; a venue within the radius wins over a trainer
   * who travels, then the nearer.
   */
  boolean matches(SortedNumericDocValues places) throws IOException {
    nowhere();
    boolean found = false;
    for (int i = places.docValueCount(); i > 0; i--) {
      long place = places.nextValue();
      double latitude = PackedLocation.latitude(place);
      double longitude = PackedLocation.longitude(place);
      if (box != null && !box.contains(latitude, longitude))
        continue;
      int steps = measured ? steps(place, latitude, longitude) : -1;
      MatchMode way = steps <= radiusKm * 100
          ? MatchMode.AT_VENUE
          : steps <= PackedLocation.serviceRadiusKm(place) * 100
              ? MatchMode.TRAVELS_TO_YOU
              : MatchMode.ONLINE;
      if (way == MatchMode.ONLINE)
        continue;
      if (!found || way.compareTo(mode) < 0 || way == mode && steps < distance) {
        mode = way;
        distance = steps;
        location = place;
      }
      found = true;
    }
    return found;
  }

  private int steps(long place, double latitude, double longitude) {
    double km = SloppyMath.haversinMeters(
        SloppyMath.haversinSortKey(centreLatitude, centreLongitude, latitude, longitude)) / 1000;
    return (int) (PackedLocation.isArea(place) ? Math.ceil(km * 2) * 50 : Math.round(km * 100));
  }
}
