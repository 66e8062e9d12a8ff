package com.athleex.directory.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.search.index.PackedLocation;
import com.athleex.directory.trainers.PublicProfile.Location;
import com.athleex.directory.trainers.PublicProfile.Precision;
import java.util.Random;
import org.apache.lucene.util.SloppyMath;
import org.junit.jupiter.api.Test;

class DistanceFromTest {

  private final Random random = new Random(6);

  @Test
  void isWhatLuceneMeasuresToTheLastStep() {
    for (int centre = 0; centre < 200; centre++) {
      double latitude = random.nextDouble(-90, 90);
      double longitude = random.nextDouble(-180, 180);
      var from = new DistanceFrom(new GeoPoint(latitude, longitude));
      for (int i = 0; i < 5_000; i++) {
        // as many within a metre as within a thousand kilometres
        double spread = Math.pow(10, random.nextDouble(-5, 1.2));
        long place = PackedLocation.pack(new Location("Gym", "Town", "IT",
            new GeoPoint(Math.clamp(latitude + spread * random.nextGaussian(), -90, 90),
                Math.clamp(longitude + spread * random.nextGaussian(), -180, 180)),
            0, random.nextBoolean() ? Precision.EXACT : Precision.AREA, null));
        double km = SloppyMath.haversinMeters(latitude, longitude, PackedLocation.latitude(place),
            PackedLocation.longitude(place)) / 1000;
        assertThat(from.steps(place))
            .isEqualTo((int) (PackedLocation.isArea(place) ? Math.ceil(km * 2) * 50 : Math.round(km * 100)));
      }
    }
  }

  @Test
  void whoIsOnTheSpotIsNoStepAway() {
    long place = PackedLocation
        .pack(new Location("Gym", "Town", "IT", new GeoPoint(45.4642, 9.19), 0, Precision.AREA, null));
    var there = new GeoPoint(PackedLocation.latitude(place), PackedLocation.longitude(place));
    assertThat(new DistanceFrom(there).steps(place)).isZero();
  }
}
