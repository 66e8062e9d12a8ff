package com.athleex.directory.search.opensearch;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.search.SearchQuery;
import com.athleex.directory.search.SearchQuery.Box;
import com.athleex.directory.search.index.ListingFields;
import com.athleex.directory.search.index.ListingFields.Flags;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.geo.Rectangle;

/**
 * Candidates by place, a little too wide: boxes around circles, which the
 * script then judges.
 */
final class WhereFilters {

  /**
   * Boxes are this much larger than their circles, so that steps of packed points
   * lose nobody.
   */
  private static final double MARGIN_METRES = 20;
  private static final double MARGIN_DEGREES = 1e-4;

  private WhereFilters() {}

  /** None where everybody is a candidate. */
  static List<Map<String, Object>> of(SearchQuery query) {
    return switch (query.mode()) {
      case IN_PERSON -> List.of(places(query));
      case ONLINE -> List.of(flag(Flags.ONLINE));
      case ANY ->
        isBounded(query) ? List.of(Json.any(List.of(places(query), flag(Flags.ONLINE)))) : List.of();
    };
  }

  static Map<String, Object> flag(String flag) {
    return Json.term(ListingFields.FLAGS, flag);
  }

  private static boolean isBounded(SearchQuery query) {
    return query.box() != null || query.centre() != null && query.radiusKm() != null;
  }

  private static Map<String, Object> places(SearchQuery query) {
    var centre = query.centre();
    var radiusKm = query.radiusKm();
    if (query.box() != null)
      return wider(query.box());
    if (centre == null || radiusKm == null)
      return flag(Flags.IN_PERSON);
    var any = new ArrayList<Map<String, Object>>();
    any.add(around(ListingFields.VENUE, centre, radiusKm));
    for (int km : ListingFields.REACH_CLASSES_KM)
      if (km > radiusKm || km == ListingFields.REACH_CLASSES_KM.getLast())
        any.add(around(ListingFields.base(km), centre, km));
    return Json.any(any);
  }

  private static Map<String, Object> around(String field, GeoPoint centre, double km) {
    var box = Rectangle.fromPointDistance(centre.latitude(), centre.longitude(),
        km * 1000 * 1.001 + MARGIN_METRES);
    return box(field, new Box(box.minLon, box.minLat, box.maxLon, box.maxLat));
  }

  private static Map<String, Object> wider(Box box) {
    double west = Math.max(-180, box.west() - MARGIN_DEGREES);
    double east = Math.min(180, box.east() + MARGIN_DEGREES);
    if (box.west() > box.east() && west <= east)
      return Json.everybody();
    return box(ListingFields.VENUE, new Box(west, Math.max(-90, box.south() - MARGIN_DEGREES), east,
        Math.min(90, box.north() + MARGIN_DEGREES)));
  }

  private static Map<String, Object> box(String field, Box box) {
    return Map.of("geo_bounding_box", Map.of(field, Map.of("top", box.north(), "left", box.west(), "bottom",
        box.south(), "right", box.east())));
  }
}
