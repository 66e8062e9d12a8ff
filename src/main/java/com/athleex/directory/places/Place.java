package com.athleex.directory.places;

import com.athleex.directory.kernel.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * A populated place, the area of a postcode, or a point.
 *
 * @param id
 *          {@code geonames:3173435}, {@code postcode:IT:20121}, or
 *          {@code 45.464,9.189} for a point
 * @param name
 *          in the language asked for, where the gazetteer has it; a point is
 *          called after, and lies in the country of, the populated place
 *          nearest to it
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
