package com.athleex.directory.search.listing;

import static com.athleex.directory.search.Profiles.trainer;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.kernel.GeoPoint;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BlurTest {

  private final Random random = new Random(3);

  @Test
  void everybodyInACellHasTheSamePoint() {
    for (int i = 0; i < 10_000; i++) {
      var home = new GeoPoint(random.nextDouble() * 180 - 90, random.nextDouble() * 360 - 180);
      var shown = Blur.centreOfCell(home);
      // half the diagonal of a cell of 1 km; the last row before a pole has wider
      // cells
      if (Math.abs(home.latitude()) < 89.9)
        assertThat(shown.distanceKm(home)).isLessThan(0.75);
      assertThat(Blur.centreOfCell(shown)).isEqualTo(shown);
    }
  }

  @Test
  void anAreaTellsNeitherItsPointNorItsName() {
    var shown = Blur.blurred(trainer("a").somewhereAround(45.46421, 9.19034).build()).locations().getFirst();
    assertThat(shown.point()).isNotEqualTo(new GeoPoint(45.46421, 9.19034));
    assertThat(shown.name()).isEqualTo("Town");
  }

  @Test
  void aVenueStaysWhereItIs() {
    var shown = Blur.blurred(trainer("a").at(45.46421, 9.19034).build()).locations().getFirst();
    assertThat(shown.point()).isEqualTo(new GeoPoint(45.46421, 9.19034));
    assertThat(shown.name()).isEqualTo("Gym");
  }
}
