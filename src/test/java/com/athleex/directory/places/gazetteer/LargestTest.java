package com.athleex.directory.places.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.places.Place;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LargestTest {

  @Test
  void theMostPopulousOfSomeCountriesComeFirst() {
    var places = Loaded.GAZETTEER.largest(Set.of("IT", "SM"), 500_000, Locale.ITALIAN);
    assertThat(places).extracting(Place::name).startsWith("Roma", "Milano", "Napoli", "Torino");
    assertThat(places).isSortedAccordingTo(Comparator.comparingInt(Place::population).reversed())
        .allMatch(place -> place.population() >= 500_000);
    assertThat(Loaded.GAZETTEER.largest(Set.of("SM"), 0, Locale.ITALIAN)).isNotEmpty()
        .allMatch(place -> place.countryCode().equals("SM"));
  }
}
