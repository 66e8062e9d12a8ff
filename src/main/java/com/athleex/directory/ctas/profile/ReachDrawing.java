package com.athleex.directory.ctas.profile;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.places.Place;
import com.athleex.directory.places.Places;
import com.athleex.directory.trainers.PublicProfile.Location;
import com.athleex.directory.trainers.PublicProfile.Precision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Draws where a trainer meets and how far they travel, to scale, among the
 * towns around: a map that asks nobody else for tiles. It is given blurred
 * areas and shows nothing finer.
 */
@Component
class ReachDrawing {

  static final int WIDTH = 480;
  static final int HEIGHT = 320;
  /** Of half the height, so that towns around give a bearing. */
  private static final double LEAST_HALF_KM = 4;
  /** Whoever works further away than this from the first place is not drawn. */
  private static final double FARTHEST_KM = 250;
  /** Half the width of a blurred cell, so that an area is never a point. */
  private static final double AREA_KM = 1;
  private static final int MOST_TOWNS = 6;
  /** How wide a letter of a name is, about. */
  private static final int LETTER = 8;
  private static final int BEARINGS = 16;
  private static final double[] RINGS = {0, 0.4, 0.75};
  private static final double KM_PER_DEGREE = 111.195;
  private static final double[] SCALES = {1, 2, 5, 10, 20, 50, 100};

  private final Places places;

  ReachDrawing(Places places) {
    this.places = places;
  }

  /**
   * In units of its own.
   *
   * @param spots
   *          in the order of the trainer's places
   * @param scale
   *          length of a bar that stands for {@code scaleKm}
   */
  record Picture(int width, int height, List<Circle> spots, List<Town> towns, int scale, int scaleKm) {}

  /**
   * @param reach
   *          radius of where the trainer comes to; 0 where clients come
   * @param exact
   *          whether it is a venue; else its centre is no address
   */
  record Circle(int x, int y, int reach, int radius, boolean exact) {}

  /**
   * @param left
   *          whether its name stands left of its point
   */
  record Town(int x, int y, String name, boolean left) {}

  /** Null where there is nothing to draw. */
  @Nullable
  Picture of(List<Location> all, Locale language) {
    if (all.isEmpty())
      return null;
    var first = all.getFirst().point();
    var near = all.stream().filter(each -> each.point().distanceKm(first) <= FARTHEST_KM).toList();
    var frame = Frame.around(near);
    int scaleKm = (int) scale(frame.halfKm());
    return new Picture(WIDTH, HEIGHT, near.stream().map(each -> circle(each, frame)).toList(),
        towns(near, frame, language), (int) Math.round(scaleKm * frame.perKm()), scaleKm);
  }

  private static Circle circle(Location l, Frame frame) {
    boolean exact = l.precision() == Precision.EXACT;
    return new Circle(frame.x(l.point()), frame.y(l.point()),
        (int) Math.round(l.serviceRadiusKm() * frame.perKm()),
        exact ? 6 : (int) Math.max(14, Math.round(AREA_KM * frame.perKm())), exact);
  }

  private List<Town> towns(List<Location> near, Frame frame, Locale language) {
    Map<String, Place> found = new LinkedHashMap<>();
    near.forEach(each -> add(found, each.point(), language));
    for (double ring : RINGS)
      for (int bearing = 0; bearing < BEARINGS; bearing++) {
        double angle = 2 * Math.PI * bearing / BEARINGS;
        add(found, frame.point(ring * Math.cos(angle) * WIDTH / HEIGHT, ring * Math.sin(angle)), language);
      }
    var towns = new ArrayList<Town>();
    found.values().stream().sorted(Comparator.comparingInt(Place::population).reversed())
        .filter(place -> frame.holds(place.point())).map(place -> town(place, frame))
        .forEach(town -> addUnlessCrowded(town, towns));
    return List.copyOf(towns);
  }

  private void add(Map<String, Place> found, GeoPoint point, Locale language) {
    var place = places.nearest(point, language);
    found.putIfAbsent(place.id(), place);
  }

  private static Town town(Place place, Frame frame) {
    int x = frame.x(place.point());
    return new Town(x, frame.y(place.point()), place.name(),
        x + 16 + LETTER * place.name().length() > WIDTH);
  }

  // names are 18 units high
  private static void addUnlessCrowded(Town town, List<Town> towns) {
    if (towns.size() < MOST_TOWNS && towns.stream().noneMatch(other -> Math.abs(other.y - town.y) < 26
        && Math.abs(other.x - town.x) < 24 + LETTER * Math.max(other.name.length(), town.name.length())))
      towns.add(town);
  }

  private static double scale(double halfKm) {
    double most = SCALES[0];
    for (double each : SCALES)
      if (each <= halfKm * 0.6)
        most = each;
    return most;
  }

  /** A part of the earth that is small enough to be flat. */
  private record Frame(GeoPoint centre, double halfKm) {

    static Frame around(List<Location> all) {
      var first = all.getFirst().point();
      double north = 0;
      double south = 0;
      double east = 0;
      double west = 0;
      var flat = new Frame(first, 1);
      for (var each : all) {
        double reach = Math.max(each.serviceRadiusKm(), AREA_KM);
        north = Math.max(north, flat.northKm(each.point()) + reach);
        south = Math.min(south, flat.northKm(each.point()) - reach);
        east = Math.max(east, flat.eastKm(each.point()) + reach);
        west = Math.min(west, flat.eastKm(each.point()) - reach);
      }
      double half = Math.max((north - south) / 2, (east - west) / 2 * HEIGHT / WIDTH) * 1.12;
      return new Frame(flat.at((east + west) / 2, (north + south) / 2), Math.max(LEAST_HALF_KM, half));
    }

    double perKm() {
      return HEIGHT / 2.0 / halfKm;
    }

    int x(GeoPoint point) {
      return (int) Math.round(WIDTH / 2.0 + eastKm(point) * perKm());
    }

    int y(GeoPoint point) {
      return (int) Math.round(HEIGHT / 2.0 - northKm(point) * perKm());
    }

    boolean holds(GeoPoint point) {
      return x(point) > 12 && x(point) < WIDTH - 12 && y(point) > 16 && y(point) < HEIGHT - 34;
    }

    /** In halves of the height from the centre. */
    GeoPoint point(double east, double north) {
      return at(east * halfKm, north * halfKm);
    }

    private GeoPoint at(double eastKm, double northKm) {
      double latitude = Math.clamp(centre.latitude() + northKm / KM_PER_DEGREE, -90, 90);
      double longitude = centre.longitude() + eastKm / (KM_PER_DEGREE * narrowing());
      return new GeoPoint(latitude, longitude > 180
          ? longitude - 360
          : longitude < -180
              ? longitude + 360
              : longitude);
    }

    private double northKm(GeoPoint point) {
      return (point.latitude() - centre.latitude()) * KM_PER_DEGREE;
    }

    // the short way around the earth
    private double eastKm(GeoPoint point) {
      double degrees = point.longitude() - centre.longitude();
      double shortest = degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
      return shortest * KM_PER_DEGREE * narrowing();
    }

    // never nothing, also at a pole
    private double narrowing() {
      return Math.max(0.01, Math.cos(Math.toRadians(centre.latitude())));
    }
  }
}
