package com.athleex.directory.ctas.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.ctas.inventory.Supply.Reach;
import com.athleex.directory.places.Place;
import com.athleex.directory.places.gazetteer.Loaded;
import com.athleex.directory.search.SearchQuery.Mode;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InventoryTest {

  private static final Place CAGLIARI = Loaded.GAZETTEER.largest(Set.of("IT"), 100_000, Locale.ENGLISH)
      .stream().filter(place -> place.name().equals("Cagliari")).findFirst().orElseThrow();

  @ParameterizedTest
  @CsvSource({"0,25,false", "25,25,false", "26,50,true", "51,100,true", "101,200,true", "200,200,true"})
  void itGoesNoFurtherThanItMust(int nearestKm, int radiusKm, boolean widened) {
    var index = new CountedIndex(nearestKm, 4, 9);
    assertThat(near(index)).isEqualTo(new Reach(radiusKm, Mode.IN_PERSON, 4, widened));
    assertThat(index.askedFor(Mode.ONLINE)).isFalse();
  }

  @Test
  void thenToThoseWhoWorkOnline() {
    assertThat(near(new CountedIndex(201, 4, 9))).isEqualTo(new Reach(null, Mode.ONLINE, 9, true));
    assertThat(near(new CountedIndex(201, 4, 0))).isEqualTo(new Supply.Nobody());
  }

  @Test
  void withoutAPlaceAnybodyCounts() {
    var index = new CountedIndex(0, 4, 9);
    assertThat(new Inventory(index, Clock.systemUTC()).around(Set.of("mobility"), Set.of(), null))
        .isEqualTo(new Reach(null, Mode.ANY, 13, false));
    assertThat(index.asked).hasSize(1).allSatisfy(query -> {
      assertThat(query.filters().specialties()).containsExactly("mobility");
      assertThat(query.limit()).isZero();
    });
  }

  @Test
  void itAsksFiveTimesAtMostAndOnceABrokenIndex() {
    var empty = new CountedIndex(1000, 0, 0);
    near(empty);
    assertThat(empty.asked).hasSize(5);
    var broken = new CountedIndex(0, 1, 1).broken();
    assertThat(near(broken)).isEqualTo(new Supply.NotKnown());
    assertThat(broken.asked).hasSize(1);
  }

  private static Supply near(CountedIndex index) {
    return new Inventory(index, Clock.systemUTC()).around(Set.of("mobility"), Set.of(), CAGLIARI);
  }
}
