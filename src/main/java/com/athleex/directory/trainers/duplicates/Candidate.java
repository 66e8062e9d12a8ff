package com.athleex.directory.trainers.duplicates;

import com.athleex.directory.kernel.GeoPoint;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;

/** A profile whose name others have too. */
record Candidate(UUID id, String handle, String displayName, boolean owned, String state, int version,
    List<String> specialties, List<Spot> spots) {

  private static final double NEAR_KM = 25;

  /** A place to meet. */
  record Spot(String city, String countryCode, GeoPoint point) {}

  /** Whether both may be one person. */
  boolean resembles(Candidate other) {
    if (spots.isEmpty() && other.spots.isEmpty())
      return specialties.stream().anyMatch(other.specialties::contains);
    return distanceKm(other).orElse(Double.MAX_VALUE) <= NEAR_KM;
  }

  /** Between the two nearest places; empty where one has none. */
  OptionalDouble distanceKm(Candidate other) {
    return spots.stream().flatMapToDouble(
        spot -> other.spots.stream().mapToDouble(its -> spot.point().distanceKm(its.point()))).min();
  }
}
