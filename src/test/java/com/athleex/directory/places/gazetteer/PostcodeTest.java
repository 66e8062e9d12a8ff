package com.athleex.directory.places.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.places.Place;
import com.athleex.directory.places.Places.Resolution.Found;
import com.athleex.directory.places.Places.Resolution.Unknown;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {

  @ParameterizedTest(name = "{0} for a reader in {1}")
  @CsvSource(delimiter = '|', textBlock = """
      # text | reader's country | id | name
      20121 | IT | postcode:IT:20121 | 20121 Milano
      20121 | US | postcode:US:20121 | 20121 Centreville
      20121 | | postcode:IT:20121 | 20121 Milano
      00184 | | postcode:IT:00184 | 00184 Roma
      94103 | IT | postcode:US:94103 | 94103 San Francisco
      IT-20121 | US | postcode:IT:20121 | 20121 Milano
      it-20121 | | postcode:IT:20121 | 20121 Milano
      I-20121 | US | postcode:IT:20121 | 20121 Milano
      IT 20121 | US | postcode:IT:20121 | 20121 Milano
      '20121, Italia' | US | postcode:IT:20121 | 20121 Milano
      US-20121 | IT | postcode:US:20121 | 20121 Centreville
      20121 Milano | US | postcode:IT:20121 | 20121 Milano
      20121 Milan | US | postcode:IT:20121 | 20121 Milano
      '20121 Milano (MI)' | US | postcode:IT:20121 | 20121 Milano
      'Milano, 20121' | US | postcode:IT:20121 | 20121 Milano
      '20121 Centreville' | IT | postcode:US:20121 | 20121 Centreville
      'Centreville, VA 20121' | IT | postcode:US:20121 | 20121 Centreville
      'New York, NY 10001' | IT | postcode:US:10001 | 10001 New York
      94103-1234 | IT | postcode:US:94103 | 94103 San Francisco
      postcode:IT:20121 | US | postcode:IT:20121 | 20121 Milano
      """)
  void findsTheArea(String text, @Nullable String country, String id, String name) {
    Place place = found(text, country).place();
    assertThat(place.id()).isEqualTo(id);
    assertThat(place.name()).isEqualTo(name);
    assertThat(Loaded.GAZETTEER.find(id, Locale.ITALIAN)).contains(place);
  }

  @Test
  void knowsRegionAndProvince() {
    assertThat(found("20121", "IT").place()).extracting(Place::admin1Code, Place::province)
        .containsExactly("09", "MI");
    assertThat(found("94103", null).place().admin1Code()).isEqualTo("CA");
  }

  @Test
  void speaksTheReadersLanguage() {
    var milan = (Found) Loaded.GAZETTEER.resolve("IT-20121", Locale.ENGLISH, null);
    assertThat(milan.place().name()).isEqualTo("20121 Milan");
  }

  @Test
  void theOtherCountryIsAnAlternative() {
    assertThat(found("20121", "US").alternatives()).extracting(Place::id)
        .containsExactly("postcode:IT:20121");
    assertThat(found("IT-20121", "US").alternatives()).isEmpty();
  }

  @Test
  void aCodeOfManyTownsLiesBetweenThem() {
    var place = found("IT-24060", null).place();
    assertThat(place.province()).isEqualTo("BG");
    assertThat(place.point().latitude()).isBetween(45.6, 45.85);
    assertThat(place.point().longitude()).isBetween(9.75, 10.15);
  }

  @ParameterizedTest
  @ValueSource(strings = {"99999", "2012", "201211", "20121 Torino", "FR-20121", "20121, France",
      "postcode:IT:99999", "postcode:XX:20121", "postcode:IT:"})
  void aPostcodeIsNeverFuzzy(String text) {
    assertThat(Loaded.GAZETTEER.resolve(text, Locale.ITALIAN, "IT"))
        .isInstanceOfSatisfying(Unknown.class, unknown -> assertThat(unknown.nearSpellings()).isEmpty());
  }

  private static Found found(String text, @Nullable String country) {
    return (Found) Loaded.GAZETTEER.resolve(text, Locale.ITALIAN, country);
  }
}
