package com.athleex.directory.search.http;

import com.athleex.directory.places.Place;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A place that a search is about. */
record PlaceRepresentation(@Schema(example = "geonames:3173435") String id,
    @Schema(example = "Milano") String name,
    @Schema(example = "IT") String countryCode, @Schema(example = "MI") @Nullable String province,
    PointRepresentation point) {

  static PlaceRepresentation of(Place place) {
    return new PlaceRepresentation(place.id(), place.name(), place.countryCode(), place.province(),
        new PointRepresentation(place.point().latitude(), place.point().longitude(), null));
  }
}
