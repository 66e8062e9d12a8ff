package com.athleex.directory.search.golden;

import com.athleex.directory.kernel.GeoPoint;
import java.util.Map;

/** Places that queries are judged by, apart from the gazetteer. */
final class GoldenPlace {

  static final Map<String, GeoPoint> NAMED = Map.ofEntries(at("milano", 45.4643, 9.1895),
      at("roma", 41.8919, 12.5113), at("torino", 45.0705, 7.6868), at("napoli", 40.8522, 14.2681),
      at("bologna", 44.4938, 11.3388), at("palermo", 38.1158, 13.3598), at("cagliari", 39.2305, 9.1192),
      at("nuoro", 40.3199, 9.3257), at("bergamo", 45.6960, 9.6672), at("firenze", 43.7793, 11.2463),
      at("verona", 45.4299, 10.9844), at("london", 51.5085, -0.1257), at("leeds", 53.7965, -1.5479),
      at("manchester", 53.4810, -2.2374), at("bristol", 51.4552, -2.5967), at("glasgow", 55.8652, -4.2576),
      at("dublin", 53.3331, -6.2489));

  private GoldenPlace() {}

  private static Map.Entry<String, GeoPoint> at(String name, double latitude, double longitude) {
    return Map.entry(name, new GeoPoint(latitude, longitude));
  }
}
