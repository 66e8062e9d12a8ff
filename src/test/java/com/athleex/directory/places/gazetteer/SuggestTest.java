package com.athleex.directory.places.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.athleex.directory.places.Place;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestTest {

  @ParameterizedTest(name = "{0} for a reader of {1} in {2}")
  @CsvSource(delimiter = '|', textBlock = """
      mi | it | IT | Milano
      Mil | en | | Milan
      mai | de | DE | Mainz
      mail | de | | Mailand
      reggio e | it | | Reggio nell'Emilia
      reggio nell | it | | Reggio nell'Emilia
      lo | en | GB | London
      lo | en | US | Los Angeles
      monaco | it | IT | Monaco
      monaco di | it | IT | Monaco di Baviera
      mün | de | | München
      muen | de | | München
      st lou | en | | St Louis
      são p | pt | | São Paulo
      como | it | | Como
      """)
  void completesInAnyLanguage(String prefix, String language, @Nullable String country, String first) {
    assertThat(suggest(prefix, language, country, 5).getFirst().name()).isEqualTo(first);
  }

  @Test
  void onePlaceOnceHoweverManyNamesFit() {
    // Milan, Milano and Milán all begin with it
    assertThat(suggest("mila", "it", null, 100)).extracting(Place::id).doesNotHaveDuplicates()
        .contains("geonames:3173435");
  }

  @Test
  void theReadersCountryComesFirstThenPopulation() {
    List<Place> places = suggest("sa", "it", "IT", 100);
    assertThat(places).hasSize(100).extracting(Place::countryCode).containsOnly("IT");
    assertThat(places).extracting(Place::population).isSortedAccordingTo((a, b) -> b - a);
    assertThat(suggest("sa", "it", null, 100)).extracting(Place::population)
        .isSortedAccordingTo((a, b) -> b - a);
  }

  @Test
  void limitHolds() {
    assertThat(suggest("sa", "it", "IT", 1)).hasSize(1);
    assertThatIllegalArgumentException().isThrownBy(() -> suggest("sa", "it", "IT", 0));
    assertThatIllegalArgumentException().isThrownBy(() -> suggest("sa", "it", "IT", 101));
  }

  @Test
  void oneLetterSuggestsNothing() {
    assertThat(suggest("m", "it", "IT", 5)).isEmpty();
    assertThat(suggest(" m' ", "it", "IT", 5)).isEmpty();
  }

  private static List<Place> suggest(String prefix, String language, @Nullable String country, int limit) {
    return Loaded.GAZETTEER.suggest(prefix, Locale.of(language), country, limit);
  }
}
