package com.athleex.directory.places.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.places.Place;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {

  private static final GeoPoint MILANO = new GeoPoint(45.4643, 9.1895);
  private static final GeoPoint BARI = new GeoPoint(41.1177, 16.8512);

  @ParameterizedTest(name = "{0}")
  @CsvSource({"mil, Milano", "milao, Milano", "mialno, Milano", "milnao, Milano", "firemz, Firenze",
      "fierenze, Firenze", "trieset, Trieste", "mila, Milano", "como, Como", "alesandria, Alessandria",
      "reggio nel emil, Reggio nell'Emilia",
      "munchem, Monaco di Baviera", "forli, Forlì"})
  void completesBeginningsAndMisspellings(String typed, String first) {
    assertThat(complete(typed, "IT", null, 5)).first().extracting(Place::name).isEqualTo(first);
  }

  @Test
  void whatNeedsNoMercyStandsFirst() {
    assertThat(complete("tori", "IT", null, 20)).extracting(Place::name).startsWith("Torino");
    assertThat(complete("tori", "IT", null, 20)).allSatisfy(
        place -> assertThat(place.countryCode()).isNotEmpty());
  }

  @Test
  void nearerPlacesCountMore() {
    assertThat(complete("mo", null, BARI, 1)).extracting(Place::name).containsExactly("Molfetta");
    assertThat(complete("mo", null, MILANO, 1)).extracting(Place::name).containsExactly("Monza");
  }

  @Test
  void aPlaceStandsOnce() {
    assertThat(complete("milano", "IT", MILANO, 100)).extracting(Place::id).doesNotHaveDuplicates();
  }

  @Test
  void shortTextsMustBeRight() {
    assertThat(complete("mlx", "IT", null, 5)).isEmpty();
    assertThat(complete("m", "IT", null, 5)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> complete("mi", "IT", null, 0));
  }

  private static List<Place> complete(String typed, @Nullable String country, @Nullable GeoPoint near,
      int limit) {
    return Loaded.GAZETTEER.complete(typed, Locale.ITALIAN, country, near, limit);
  }
}
