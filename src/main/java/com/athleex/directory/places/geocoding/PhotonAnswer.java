package com.athleex.directory.places.geocoding;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.places.Geocoder.Located;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** As much of Photon's GeoJSON as is used; any part of it may be missing. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PhotonAnswer(@Nullable List<@Nullable Feature> features) {

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Feature(@Nullable Geometry geometry, @Nullable Properties properties) {

    /** Null without a point on earth. */
    @Nullable
    Located located() {
      GeoPoint point = geometry == null ? null : geometry.point();
      if (point == null)
        return null;
      return properties == null
          ? new Located(point.latitude() + "," + point.longitude(), null, point)
          : new Located(properties.label(point), properties.isoCode(), point);
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Geometry(@Nullable List<@Nullable Double> coordinates) {

    @Nullable
    GeoPoint point() {
      if (coordinates == null || coordinates.size() < 2)
        return null;
      Double longitude = coordinates.get(0);
      Double latitude = coordinates.get(1);
      if (longitude == null || latitude == null || !(Math.abs(latitude) <= 90)
          || !(Math.abs(longitude) <= 180))
        return null;
      return new GeoPoint(latitude, longitude);
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Properties(@Nullable String name, @Nullable String street, @Nullable String housenumber,
      @Nullable String postcode, @Nullable String city, @Nullable String country,
      @Nullable String countrycode) {

    String label(GeoPoint point) {
      String label = Stream.of(name, joined(street, housenumber), joined(postcode, city), country)
          .filter(Objects::nonNull).distinct().collect(Collectors.joining(", "));
      return label.isEmpty() ? point.latitude() + "," + point.longitude() : label;
    }

    @Nullable
    String isoCode() {
      return countrycode == null || countrycode.length() != 2 ? null : countrycode.toUpperCase(Locale.ROOT);
    }

    private static @Nullable String joined(@Nullable String first, @Nullable String second) {
      String both = Stream.of(first, second).filter(Objects::nonNull).collect(Collectors.joining(" "));
      return both.isEmpty() ? null : both;
    }
  }
}
