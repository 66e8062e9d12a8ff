package com.athleex.directory.search.lucene;

import com.athleex.directory.search.SearchQuery;
import com.athleex.directory.search.SearchResult.MatchMode;
import com.athleex.directory.search.columns.Columns;
import com.athleex.directory.search.index.PackedLocation;
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
  boolean matches(Columns columns, int doc) {
    nowhere();
    boolean found = false;
    int end = columns.endOfPlaces(doc);
    for (int i = columns.firstPlace(doc); i < end; i++)
      found |= fits(columns.place(i), found);
    return found;
  }

  /** The same of places that are not in an index of ours. */
  boolean matches(long[] places) {
    nowhere();
    boolean found = false;
    for (long place : places)
      found |= fits(place, found);
    return found;
  }

  private boolean fits(long place, boolean foundAnother) {
    double latitude = PackedLocation.latitude(place);
    double longitude = PackedLocation.longitude(place);
    if (box != null && !box.contains(latitude, longitude))
      return false;
    int steps = measured ? steps(place, latitude, longitude) : -1;
    MatchMode way = steps <= radiusKm * 100
        ? MatchMode.AT_VENUE
        : steps <= PackedLocation.serviceRadiusKm(place) * 100
            ? MatchMode.TRAVELS_TO_YOU
            : MatchMode.ONLINE;
    if (way == MatchMode.ONLINE)
      return false;
    if (!foundAnother || way.compareTo(mode) < 0 || way == mode && steps < distance) {
      mode = way;
      distance = steps;
      location = place;
    }
    return true;
  }

  private int steps(long place, double latitude, double longitude) {
    double km = SloppyMath.haversinMeters(
        SloppyMath.haversinSortKey(centreLatitude, centreLongitude, latitude, longitude)) / 1000;
    return (int) (PackedLocation.isArea(place) ? Math.ceil(km * 2) * 50 : Math.round(km * 100));
  }
}
