package com.athleex.directory.places.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.athleex.directory.places.Places.Resolution.Found;
import com.athleex.directory.places.Places.Resolution.Invalid;
import com.athleex.directory.places.Places.Resolution.Reason;
import com.athleex.directory.places.Places.Resolution.Unknown;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"91,9", "45,181", "-90.001,0", "0,-180.5", "NaN,9", "9,NaN", "1e309,9", "9,-1e309",
      "Infinity,0", "0,-inf", "45;999", "20121,20122"})
  void pointsThatAreNotOnEarthAreInvalid(String text) {
    assertThat(Loaded.GAZETTEER.resolve(text, Locale.ENGLISH, null))
        .isEqualTo(new Invalid(Reason.NOT_ON_EARTH));
    assertThat(Loaded.GAZETTEER.find(text, Locale.ENGLISH)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      45.464,9.189 | 45.464 | 9.189 | Milano
      ' 45.464 , 9.189 ' | 45.464 | 9.189 | Milano
      +45.464;9.189 | 45.464 | 9.189 | Milano
      45464e-3,9.189 | 45.464 | 9.189 | Milano
      -33.87,151.21 | -33.87 | 151.21 | Sydney
      -0,-0.0 | 0 | 0 | Takoradi
      90,180 | 90 | 180 | Tiksi
      .5,-.5 | 0.5 | -0.5 |
      """)
  void coordinatesAreTakenAsTheyAre(String text, double latitude, double longitude, String near) {
    var found = (Found) Loaded.GAZETTEER.resolve(text, Locale.ITALIAN, null);
    assertThat(found.place().point().latitude()).isCloseTo(latitude, within(1e-9));
    assertThat(found.place().point().longitude()).isCloseTo(longitude, within(1e-9));
    if (near != null)
      assertThat(found.place().name()).isEqualTo(near);
    assertThat(Loaded.GAZETTEER.find(found.place().id(), Locale.ITALIAN)).contains(found.place());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
  void nothingIsInvalid(String text) {
    assertThat(Loaded.GAZETTEER.resolve(text, Locale.ENGLISH, null)).isEqualTo(new Invalid(Reason.BLANK));
    assertThat(Loaded.GAZETTEER.suggest(text, Locale.ENGLISH, null, 5)).isEmpty();
  }

  @Test
  void tenThousandLettersAreTooLong() {
    String text = "milano".repeat(1_700);
    assertThat(Loaded.GAZETTEER.resolve(text, Locale.ENGLISH, null)).isEqualTo(new Invalid(Reason.TOO_LONG));
    assertThat(Loaded.GAZETTEER.suggest(text, Locale.ENGLISH, null, 5)).isEmpty();
    assertThat(Loaded.GAZETTEER.find("1".repeat(10_000) + "," + "1".repeat(10_000), Locale.ENGLISH))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "%", "'", "''; drop table place --", "\uD83D\uDE00", "\uD83C", "מילאנו",
      "\u202Eonalim\u202C\u202E",
      "(((((", ",,,,", "-,-", "*", ".*", "${jndi:ldap://x}", "<script>", "\\", "\uFFFF", "../../etc/passwd"})
  void hostileTextsAreMerelyUnknown(String text) {
    assertThat(Loaded.GAZETTEER.resolve(text, Locale.ENGLISH, "IT")).isInstanceOf(Unknown.class);
    assertThat(Loaded.GAZETTEER.suggest(text, Locale.ENGLISH, "IT", 5)).isEmpty();
  }

  @Test
  void invisibleCharactersDoNotHideAName() {
    var found = (Found) Loaded.GAZETTEER.resolve("\u200BMi\u00ADlano\0", Locale.ITALIAN, "IT");
    assertThat(found.place().id()).isEqualTo("geonames:3173435");
  }

  @Test
  void anyTextIsAnswered() {
    var random = new Random(20261122);
    String alphabet = "aeimnorstüßł'’ -,;()%\0\uD83D\uDE00IT20121.+eNé\u0301";
    for (int i = 0; i < 20_000; i++) {
      var text = new StringBuilder();
      for (int length = random.nextInt(60); length > 0; length--)
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      assertThat(Loaded.GAZETTEER.resolve(text.toString(), Locale.FRENCH, "FR")).isNotNull();
      assertThat(Loaded.GAZETTEER.suggest(text.toString(), Locale.FRENCH, "FR", 100)).doesNotHaveDuplicates();
    }
  }
}
