package com.athleex.directory.places;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Place data © GeoNames, CC BY 4.0, https://www.geonames.org/ */
@Schema(name = "Place", description = "Place data © [GeoNames](https://www.geonames.org/), "
    + "[CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).")
record PlaceRepresentation(
    @Schema(description = "Can be given wherever a place is asked for", example = "geonames:3173435") String id,
    @Schema(description = "In the reader's language where known", example = "Milano") String name,
    @Schema(description = "ISO 3166-1 alpha-2", example = "IT") String countryCode,
    @Schema(description = "First-order division, by GeoNames' code", example = "09") @Nullable String admin1Code,
    @Schema(description = "Code of the Italian province", example = "MI") @Nullable String province,
    @Schema(description = "0 where unknown", example = "1236837") int population,
    @Schema(example = "45.46427", minimum = "-90", maximum = "90") double latitude,
    @Schema(example = "9.18951", minimum = "-180", maximum = "180") double longitude) {

  static PlaceRepresentation of(Place place) {
    return new PlaceRepresentation(place.id(), place.name(), place.countryCode(), place.admin1Code(),
        place.province(), place.population(), place.point().latitude(), place.point().longitude());
  }
}
