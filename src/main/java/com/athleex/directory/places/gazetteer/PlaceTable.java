package com.athleex.directory.places.gazetteer;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.places.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The populated places in columns, the most populous first, so that a place's
 * row number is also its rank.
 */
final class PlaceTable {

  private final int[] geonameIds;
  private final String[] names;
  private final String[] otherNames;
  private final String[] countryCodes;
  private final @Nullable String[] admin1Codes;
  private final @Nullable String[] provinces;
  private final int[] populations;
  private final double[] latitudes;
  private final double[] longitudes;
  private final long[] rowsById;
  private final PointTree points;
  private final Map<String, int[]> rowsByCountry;

  PlaceTable(List<PlaceRow> rows) {
    int n = rows.size();
    geonameIds = new int[n];
    names = new String[n];
    otherNames = new String[n];
    countryCodes = new String[n];
    admin1Codes = new @Nullable String[n];
    provinces = new @Nullable String[n];
    populations = new int[n];
    latitudes = new double[n];
    longitudes = new double[n];
    rowsById = new long[n];
    for (int i = 0; i < n; i++)
      put(i, rows.get(i));
    Arrays.sort(rowsById);
    points = new PointTree(latitudes, longitudes);
    rowsByCountry = IntStream.range(0, n).boxed().collect(Collectors.groupingBy(i -> countryCodes[i],
        Collectors.collectingAndThen(Collectors.toList(), PlaceTable::ints)));
  }

  private static int[] ints(List<Integer> rows) {
    return rows.stream().mapToInt(Integer::intValue).toArray();
  }

  private void put(int i, PlaceRow row) {
    geonameIds[i] = row.geonameId();
    names[i] = row.name();
    otherNames[i] = row.otherNames();
    countryCodes[i] = row.countryCode();
    admin1Codes[i] = row.admin1Code();
    provinces[i] = row.province();
    populations[i] = row.population();
    latitudes[i] = row.latitude();
    longitudes[i] = row.longitude();
    rowsById[i] = ((long) row.geonameId() << 32) | i;
  }

  /**
   * Italian places that the source has no province for, or one that lies in
   * another region (a namesake's), get that of their nearest neighbour in the
   * region.
   */
  void completeProvinces(Regions regions) {
    boolean[] sure = new boolean[size()];
    for (int i = 0; i < sure.length; i++)
      sure[i] = provinces[i] != null && regions.isProvinceOf(provinces[i], countryCodes[i], admin1Codes[i]);
    for (int i = 0; i < sure.length; i++)
      if (!sure[i] && countryCodes[i].equals("IT"))
        provinces[i] = provinceAround(i, sure);
  }

  private @Nullable String provinceAround(int place, boolean[] sure) {
    String country = countryCodes[place];
    String region = admin1Codes[place];
    int neighbour = points.nearest(latitudes[place], longitudes[place],
        other -> sure[other] && country.equals(countryCodes[other]) && region != null
            && region.equals(admin1Codes[other]));
    return neighbour < 0 ? null : provinces[neighbour];
  }

  int size() {
    return names.length;
  }

  IntStream mostPopulousFirst() {
    return IntStream.range(0, size());
  }

  /** Rows of a country's places, the most populous first. */
  IntStream inCountry(String countryCode) {
    int[] rows = rowsByCountry.get(countryCode);
    return rows == null ? IntStream.empty() : IntStream.of(rows);
  }

  /** {@link com.athleex.directory.places.Places.Region#km}. */
  int reachKm(Area area) {
    int[] within = inCountry(area.countryCode()).filter(place -> area.contains(this, place)).toArray();
    long people = IntStream.of(within).mapToLong(place -> populations[place]).sum();
    long[] byDistance = IntStream.of(within).mapToLong(place -> (long) distanceKm(place,
        latitudes[within[0]], longitudes[within[0]]) << Integer.SIZE | populations[place]).sorted().toArray();
    long so = 0;
    int km = 0;
    for (int i = 0; so < people * 9 / 10; i++) {
      so += (int) byDistance[i];
      km = (int) (byDistance[i] >>> Integer.SIZE) + 1;
    }
    return Math.clamp((km + 4) / 5 * 5, 25, 500);
  }

  String countryCode(int place) {
    return countryCodes[place];
  }

  @Nullable
  String admin1Code(int place) {
    return admin1Codes[place];
  }

  @Nullable
  String province(int place) {
    return provinces[place];
  }

  int population(int place) {
    return populations[place];
  }

  double distanceKm(int place, double latitude, double longitude) {
    return GeoPoint.distanceKm(latitudes[place], longitudes[place], latitude, longitude);
  }

  int nearest(double latitude, double longitude) {
    return points.nearest(latitude, longitude);
  }

  long peopleWithin(double latitude, double longitude, double km) {
    long[] people = {0};
    points.within(latitude, longitude, km, place -> people[0] += populations[place]);
    return people[0];
  }

  /** The row of a GeoNames id, or -1. */
  int row(int geonameId) {
    int at = Arrays.binarySearch(rowsById, (long) geonameId << 32);
    int from = at < 0 ? -at - 1 : at;
    return from < rowsById.length && rowsById[from] >>> 32 == geonameId ? (int) rowsById[from] : -1;
  }

  /** Every name in every language; repeats are possible. */
  List<String> names(int place) {
    return PlaceRow.names(names[place], otherNames[place]);
  }

  String name(int place, Locale language) {
    return PlaceRow.name(names[place], otherNames[place], language.getLanguage());
  }

  Place place(int place, Locale language) {
    return new Place("geonames:" + geonameIds[place], name(place, language), countryCodes[place],
        admin1Codes[place], provinces[place], populations[place],
        new GeoPoint(latitudes[place], longitudes[place]));
  }
}
