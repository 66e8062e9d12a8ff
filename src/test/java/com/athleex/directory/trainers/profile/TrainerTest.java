package com.athleex.directory.trainers.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainerTest {

  private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant NOW = Instant.parse("2026-02-01T00:00:00Z");

  private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);
  private static final ShownSpecialties RULES = new ShownSpecialties(new ThreeSpecialties());

  private final ProfileReader reader = new ProfileReader(new ThreeSpecialties());
  private final Trainer anna = new Trainer(TimeOrderedId.next(), profile(Lines.right()), THEN);

  @Test
  void theSameContentIsNoChange() {
    assertThat(anna.revise(profile(Lines.right()), NOW)).isFalse();
    assertThat(anna.asPublic(RULES, TODAY).orElseThrow().changedAt()).isEqualTo(THEN);
  }

  @Test
  void theSameContentWrittenOtherwiseIsNoChange() {
    assertThat(anna.revise(profile(Lines.with("/prices/0/amount", "55")), NOW)).isFalse();
    assertThat(anna.revise(profile(Lines.with("/displayName", " Anna Rossi ")), NOW)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"/displayName,Anna Bianchi", "/headline,New", "/bio,New", "/languages/0,fr",
      "/specialties/1,running", "/formats/1,hybrid", "/locations/0/city,Monza", "/prices/0/per,month",
      "/credentials/0/issuer,ACE", "/publishedAt,2026-01-16T09:30:00Z", "/profession,kinesiologist"})
  void anyOtherContentIsAChange(String pointer, String value) {
    var next = profile(Lines.with(pointer, value));

    assertThat(anna.revise(next, NOW)).isTrue();
    assertThat(anna.content()).isEqualTo(next.content());
    assertThat(anna.asPublic(RULES, TODAY).orElseThrow().changedAt()).isEqualTo(NOW);
  }

  @Test
  void aDraftIsNotPublic() {
    assertThat(anna.isPublic(TODAY)).isTrue();
    anna.revise(profile(Lines.draft("anna-rossi")), NOW);

    assertThat(anna.isPublic(TODAY)).isFalse();
    assertThat(anna.asPublic(RULES, TODAY)).isEmpty();
  }

  @Test
  void aTrainerNeverTakesAnothersProfile() {
    var bruno = profile(Lines.of("bruno-verdi"));

    assertThatThrownBy(() -> anna.revise(bruno, NOW)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void idsGrowWithTime() {
    var id = TimeOrderedId.next();

    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isBetween(Instant.now().toEpochMilli() - 60_000,
        Instant.now().toEpochMilli());
  }

  private Profile profile(String line) {
    return switch (reader.read(line)) {
      case Profile.Checked.Accepted accepted -> accepted.profile();
      case Profile.Checked.Refused refused -> throw new AssertionError(refused.toString());
    };
  }
}
