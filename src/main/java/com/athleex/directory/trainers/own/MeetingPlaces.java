package com.athleex.directory.trainers.own;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.places.Geocoder;
import com.athleex.directory.places.Places;
import com.athleex.directory.trainers.PublicProfile.Precision;
import com.athleex.directory.trainers.own.OwnProfile.MeetingPlace;
import com.athleex.directory.trainers.profile.Location;
import com.athleex.directory.trainers.profile.PlainText;
import com.athleex.directory.web.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the points of places to meet. */
@Component
class MeetingPlaces {

  /** Nearer to a town's own point than this, an address was not found itself. */
  private static final double SAME_POINT_KM = 0.05;
  private static final Location NOWHERE = new Location("-", "-", "IT", 0, 0, 0, Precision.AREA, null);

  private final Places places;
  private final Geocoder geocoder;

  MeetingPlaces(Places places, Geocoder geocoder) {
    this.places = places;
    this.geocoder = geocoder;
  }

  /**
   * @param faults
   *          takes what is wrong; a stand-in is returned there
   */
  List<Location> of(List<MeetingPlace> written, Locale language, List<FieldProblem> faults) {
    var locations = new ArrayList<Location>();
    for (var place : written)
      locations.add(location(place, "/locations/" + locations.size(), language, faults));
    return locations;
  }

  private Location location(MeetingPlace place, String pointer, Locale language, List<FieldProblem> faults) {
    var point = given(place, pointer, faults);
    if (point == null && place.latitude() == null && place.longitude() == null)
      return located(place, pointer, language, faults);
    return point == null ? NOWHERE : at(place, point, precision(place), language);
  }

  private static @Nullable GeoPoint given(MeetingPlace place, String pointer, List<FieldProblem> faults) {
    var latitude = coordinate(place.latitude(), place.longitude(), 90, pointer + "/latitude", faults);
    var longitude = coordinate(place.longitude(), place.latitude(), 180, pointer + "/longitude", faults);
    return latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude);
  }

  private static @Nullable Double coordinate(@Nullable Double value, @Nullable Double other, int most,
      String pointer, List<FieldProblem> faults) {
    if (value == null && other != null)
      faults.add(FieldProblem.at(pointer, "trainer.rule.both-coordinates"));
    if (value == null || Math.abs(value) <= most)
      return value;
    faults.add(FieldProblem.at(pointer, "trainer.rule.range", -most, most));
    return null;
  }

  private Location located(MeetingPlace place, String pointer, Locale language, List<FieldProblem> faults) {
    String asked = Stream.of(place.address(), place.city(), place.countryCode()).filter(Objects::nonNull)
        .filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    if (asked.isEmpty()) {
      faults.add(FieldProblem.at(pointer + "/address", "trainer.rule.needs-address"));
      return NOWHERE;
    }
    var found = geocoder.locate(asked, language, null, 1);
    if (found.isEmpty()) {
      faults.add(FieldProblem.at(pointer + (place.address() == null ? "/city" : "/address"),
          "trainer.rule.unknown-place"));
      return NOWHERE;
    }
    var point = found.getFirst().point();
    boolean townOnly = places.nearest(point, language).point().distanceKm(point) < SAME_POINT_KM;
    return at(place, point, townOnly ? Precision.AREA : precision(place), language);
  }

  private static Precision precision(MeetingPlace place) {
    if (place.precision() != null)
      return place.precision();
    return place.address() == null ? Precision.AREA : Precision.EXACT;
  }

  private Location at(MeetingPlace place, GeoPoint point, Precision precision, Locale language) {
    var town = places.nearest(point, language);
    String city = place.city() == null || place.city().isBlank()
        ? town.name()
        : PlainText.cleaned(place.city());
    String name = place.name() == null ? "" : PlainText.cleaned(place.name());
    String address = place.address() == null ? "" : PlainText.cleaned(place.address());
    return new Location(name.isEmpty() ? city : name, city,
        Objects.requireNonNullElse(place.countryCode(), town.countryCode()), point.latitude(),
        point.longitude(), Objects.requireNonNullElse(place.serviceRadiusKm(), 0.0), precision,
        address.isEmpty() ? null : address);
  }
}
