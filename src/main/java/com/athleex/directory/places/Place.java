package com.athleex.directory.places;

import com.athleex.directory.kernel.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * A populated place, or the area of a postcode.
 *
 * @param id
 *          {@code geonames:3173435}, or {@code postcode:IT:20121}
 * @param name
 *          in the language asked for, where the gazetteer has it
 * @param countryCode
 *          ISO 3166-1 alpha-2
 * @param admin1Code
 *          first-order division by GeoNames, or null
 * @param province
 *          Italian province code ("MI"), or null
 * @param population
 *          0 where unknown
 */
public record Place(String id, String name, String countryCode, @Nullable String admin1Code,
    @Nullable String province, int population, GeoPoint point) {}
