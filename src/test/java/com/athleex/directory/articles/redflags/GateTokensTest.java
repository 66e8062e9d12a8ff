package com.athleex.directory.articles.redflags;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.articles.redflags.GateTokens.Scope;
import com.athleex.directory.specialties.SpecialtiesFixture;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GateTokensTest {

  private static final String BACK = "lower-back-pain-lifting";
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final Map<String, Pack> PACKS = new Packs(SpecialtiesFixture.taxonomy()).all().stream()
      .collect(Collectors.toMap(Pack::topic, Function.identity()));
  private static final Pack LOW_BACK = pack("low-back");

  private static Pack pack(String topic) {
    return PACKS.entrySet().stream().filter(each -> each.getKey().equals(topic)).findFirst().orElseThrow()
        .getValue();
  }

  private static GateTokens at(Duration afterNoon) {
    return new GateTokens(new byte[32], Clock.fixed(NOON.plus(afterNoon), ZoneOffset.UTC));
  }

  @Test
  void itIsValidForHalfAnHourAtMost() {
    var token = at(Duration.ZERO).issue(BACK, LOW_BACK, Scope.EVERYTHING);
    assertThat(at(Duration.ZERO).open(BACK, LOW_BACK, token)).contains(Scope.EVERYTHING);
    assertThat(at(Duration.ofMinutes(30).minusMillis(1)).open(BACK, LOW_BACK, token)).isPresent();
    assertThat(at(Duration.ofMinutes(30)).open(BACK, LOW_BACK, token)).isEmpty();
  }

  @Test
  void everybodyOfAMinuteIsGivenTheSame() {
    var token = at(Duration.ZERO).issue(BACK, LOW_BACK, Scope.EVERYTHING);
    assertThat(at(Duration.ofSeconds(59)).issue(BACK, LOW_BACK, Scope.EVERYTHING)).isEqualTo(token);
    assertThat(at(Duration.ofSeconds(60)).issue(BACK, LOW_BACK, Scope.EVERYTHING)).isNotEqualTo(token);
  }

  @Test
  void itOpensNothingElse() {
    var now = at(Duration.ZERO);
    var token = now.issue(BACK, LOW_BACK, Scope.RETURN);
    assertThat(now.open(BACK, LOW_BACK, token)).contains(Scope.RETURN);
    assertThat(now.open("knee-pain-squat", LOW_BACK, token)).as("another article").isEmpty();
    assertThat(now.open(BACK, pack("knee"), token)).as("another topic").isEmpty();
    assertThat(now.open(BACK, reworded(LOW_BACK), token)).as("another wording").isEmpty();
    var elsewhere = new GateTokens(new byte[]{1}, Clock.fixed(NOON, ZoneOffset.UTC));
    assertThat(elsewhere.open(BACK, LOW_BACK, token)).as("another server").isEmpty();
  }

  @Test
  void noCharacterOfItMayChange() {
    var now = at(Duration.ZERO);
    var token = now.issue(BACK, LOW_BACK, Scope.RETURN);
    assertThat(token).matches("[A-Za-z0-9_-]{28}");
    for (int i = 0; i < token.length(); i++) {
      var changed = token.substring(0, i) + (token.charAt(i) == 'A' ? 'B' : 'A') + token.substring(i + 1);
      assertThat(now.open(BACK, LOW_BACK, changed)).as(changed).isEmpty();
    }
    for (var none : List.of("", "A", "====", "%00", token + "A", token.substring(1), "\u0000",
        "à".repeat(28)))
      assertThat(now.open(BACK, LOW_BACK, none)).isEmpty();
    assertThat(now.open(BACK, LOW_BACK, null)).isEmpty();
  }

  private static Pack reworded(Pack pack) {
    return new Pack(pack.topic(), pack.version().plusDays(1), null, pack.reviewDueOn(), true, pack.opens(),
        pack.afterAssessment(), pack.sources(), pack.title(), pack.intro(), pack.signs(), pack.guidance());
  }
}
