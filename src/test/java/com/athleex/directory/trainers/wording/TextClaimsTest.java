package com.athleex.directory.trainers.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextClaimsTest {

  private static final TextClaims CLAIMS = new TextClaims();

  @Test
  void mostClaimsAreNoticedAndLittleElse() throws IOException {
    var held = sentences("texts-held.txt");
    var others = sentences("texts-not-held.txt");
    assertThat(held).hasSizeGreaterThan(60);
    assertThat(others).hasSizeGreaterThan(60);

    long noticed = held.stream().filter(CLAIMS::in).count();
    long wrongly = others.stream().filter(CLAIMS::in).count();

    assertThat((double) noticed / held.size()).as("recall; missed: %s", without(held, true))
        .isGreaterThanOrEqualTo(0.97);
    assertThat((double) noticed / (noticed + wrongly)).as("precision; wrong: %s", without(others, false))
        .isGreaterThanOrEqualTo(0.97);
  }

  private static List<String> without(List<String> sentences, boolean expected) {
    return sentences.stream().filter(sentence -> CLAIMS.in(sentence) != expected).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CURO IL MAL DI SCHIENA", "\u0441uro il mal di schiena",
      "c\u200bu\u200br\u200bo il mal di schiena", "cu\u00adro il mal di schiena", "c u r o il mal di schiena",
      "c.u.r.o il mal di schiena", "c\u00f9r\u00f2 il mal di schiena",
      "\ud835\udc1c\ud835\udc2e\ud835\udc2b\ud835\udc28 il mal di schiena",
      "cur0 il rnal di schiena", "I tre4t back pain", "I \uff54\uff52\uff45\uff41\uff54 back pain",
      "I tr\u0435at back \u0440ain", "I t*r*e*a*t back pain"})
  void disguisesDoNotHelp(String text) {
    assertThat(CLAIMS.in(text)).isTrue();
  }

  @Test
  void theWordsAreToldWithThoseAround() {
    assertThat(
        CLAIMS.noticed("Alleno da dodici anni e con passione curo il mal di schiena a Milano e dintorni."))
        .containsExactly("… e con passione curo il mal di schiena a …");
    assertThat(CLAIMS.noticed("Alleno da dodici anni.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "....", "\ud83c\udfcb\ufe0f", "\ud800", "1 2 3",
      "тренер по силовой подготовке",
      "筋力トレーニングの指導をします"})
  void anyTextIsTaken(String text) {
    assertThat(CLAIMS.in(text)).isFalse();
  }

  // some ten microseconds where nothing else runs; far more would be another
  // algorithm
  @Test
  void aMillionOfThemAreReadInAnImport() {
    var bio = "Each block starts with a short talk, and I do not treat pain. Alleno con pazienza. ".repeat(8)
        .substring(0, 600);
    long best = Long.MAX_VALUE;
    for (int round = 0; round < 20; round++) {
      long start = System.nanoTime();
      for (int i = 0; i < 500; i++)
        CLAIMS.in(bio);
      best = Math.min(best, (System.nanoTime() - start) / 500);
    }
    assertThat(best).as("nanoseconds for 600 characters").isLessThan(50_000);
  }

  @Test
  void aLongHostileTextTakesNoLonger() {
    var text = "treat the of your any all ".repeat(160);
    long start = System.nanoTime();
    CLAIMS.in(text);
    assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
  }

  private static List<String> sentences(String file) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/trainers", file)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
  }
}
