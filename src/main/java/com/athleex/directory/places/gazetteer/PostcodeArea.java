package com.athleex.directory.places.gazetteer;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.places.gazetteer.Postcodes.Row;
import java.util.Comparator;
import java.util.List;

/**
 * What one postcode covers.
 *
 * @param town
 *          of the places served, the one nearest to the middle
 * @param middle
 *          of the points of the places served
 */
record PostcodeArea(String country, String code, String town, List<String> towns, GeoPoint middle) {

  static PostcodeArea of(List<Row> served) {
    Row first = served.getFirst();
    // a postcode is small and none spans the antimeridian, so plain means will do
    double latitude = served.stream().mapToDouble(Row::latitude).average().orElseThrow();
    double longitude = served.stream().mapToDouble(Row::longitude).average().orElseThrow();
    Row central = served.stream()
        .min(Comparator.comparingDouble(
            row -> GeoPoint.distanceKm(row.latitude(), row.longitude(), latitude, longitude)))
        .orElseThrow();
    return new PostcodeArea(first.country(), first.code(), central.place(),
        served.stream().map(Row::place).toList(), new GeoPoint(latitude, longitude));
  }

  boolean serves(String foldedTown) {
    return towns.stream().anyMatch(place -> Folding.key(place).equals(foldedTown));
  }
}
