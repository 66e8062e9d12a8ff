package com.athleex.directory.search.lucene;

import com.athleex.directory.search.SearchQuery;
import com.athleex.directory.search.SearchResult.MatchMode;
import com.athleex.directory.search.columns.Columns;
import com.athleex.directory.search.index.PackedLocation;
import org.jspecify.annotations.Nullable;

/**
 * Decides where a trainer and an athlete could meet: the one place where the
 * radius is judged. An instance is used for one search by one thread; its
 * fields tell the last match.
 */
final class Whereabouts {

  private static final double STEPS_PER_KM = 100;

  private final @Nullable DistanceFrom centre;
  /** In steps. */
  private final double radius;
  private final SearchQuery.@Nullable Box box;

  /** How they could meet, the nearest venue first. */
  MatchMode mode = MatchMode.ONLINE;
  /** In steps of 10 m, as it is shown; -1 if there is nothing to measure from. */
  int distance = -1;
  /** The {@link PackedLocation} that matched; 0 if none. */
  long location;

  Whereabouts(SearchQuery query) {
    centre = query.centre() == null ? null : new DistanceFrom(query.centre());
    radius = query.radiusKm() == null ? Double.POSITIVE_INFINITY : query.radiusKm() * STEPS_PER_KM;
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
  boolean matches(Columns columns, int row) {
    nowhere();
    boolean found = false;
    int end = columns.endOfPlaces(row);
    for (int i = columns.firstPlace(row); i < end; i++)
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
    if (box != null && !box.contains(PackedLocation.latitude(place), PackedLocation.longitude(place)))
      return false;
    int steps = centre == null ? -1 : centre.steps(place);
    // one comparison that decides: which of the two it was can be foretold badly
    if (steps > Math.max(radius, PackedLocation.serviceRadiusKm(place) * STEPS_PER_KM))
      return false;
    var way = steps <= radius ? MatchMode.AT_VENUE : MatchMode.TRAVELS_TO_YOU;
    if (!foundAnother || way.compareTo(mode) < 0 || way == mode && steps < distance) {
      mode = way;
      distance = steps;
      location = place;
    }
    return true;
  }
}
