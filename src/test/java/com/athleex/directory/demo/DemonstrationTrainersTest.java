package com.athleex.directory.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.bench.ShippedData;
import com.athleex.directory.specialties.Specialty.Flag;
import com.athleex.directory.trainers.wording.TextClaims;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DemonstrationTrainersTest {

  private static final Instant AS_OF = Instant.parse("2026-11-22T00:00:00Z");
  private static final ShippedData DATA = ShippedData.read();
  private static final DemonstrationTrainers TRAINERS = new DemonstrationTrainers(DATA::towns,
      DATA::specialty);
  private static final List<MadeUpTrainer> SOME = IntStream.range(0, 5000)
      .mapToObj(line -> TRAINERS.trainer(7, line, AS_OF)).toList();

  @Test
  void theSameSeedGivesTheSameBytes() {
    var another = new DemonstrationTrainers(DATA::towns, DATA::specialty);
    assertThat(lines(another, 7, 300)).isEqualTo(lines(TRAINERS, 7, 300));
    assertThat(lines(TRAINERS, 8, 300)).isNotEqualTo(lines(TRAINERS, 7, 300));
  }

  @Test
  void moreTrainersBeginWithTheSameOnes() {
    assertThat(lines(TRAINERS, 7, 300)).startsWith(lines(TRAINERS, 7, 20));
  }

  @Test
  void everyoneSeesThatTheyAreMadeUp() {
    assertThat(SOME).allSatisfy(trainer -> {
      assertThat(trainer.handle()).startsWith("demo-").matches("[a-z0-9-]{3,60}");
      assertThat(trainer.displayName()).endsWith(" (demo)").hasSizeBetween(2, 80);
      assertThat(trainer.bio())
          .matches("(?s)(Made-up|Profilo inventato|Erfundenes|Profil inventé|Perfil inventado).*");
      assertThat(trainer.credentials()).allSatisfy(held -> assertThat(held.number()).startsWith("DEMO-"));
    });
    assertThat(SOME).extracting(MadeUpTrainer::handle).doesNotHaveDuplicates();
  }

  @Test
  void nobodyClaimsToTreat() {
    var claims = new TextClaims();
    assertThat(SOME)
        .allSatisfy(trainer -> assertThat(claims.noticed(trainer.headline() + "\n" + trainer.bio()))
            .isEmpty());
  }

  @Test
  void everyLineKeepsTheLimitsOfTheFormat() {
    assertThat(SOME).allSatisfy(trainer -> {
      assertThat(trainer.headline()).isNotBlank().hasSizeLessThanOrEqualTo(120).doesNotContain("{", "|}");
      assertThat(trainer.bio()).hasSizeBetween(100, 4000).doesNotContain("{", "}", "  ");
      assertThat(trainer.languages()).isNotEmpty().doesNotHaveDuplicates();
      assertThat(trainer.specialties()).hasSizeBetween(1, 12).doesNotHaveDuplicates();
      assertThat(trainer.locations()).hasSizeLessThanOrEqualTo(3);
      assertThat(trainer.locations().isEmpty()).isEqualTo(trainer.formats().equals(List.of("online")));
      assertThat(trainer.prices()).allSatisfy(price -> assertThat(price.amount()).isBetween(10, 3500));
    });
  }

  @Test
  void specialtiesThatWantEvidenceOrALicenceHaveIt() {
    assertThat(SOME).allSatisfy(trainer -> {
      var flags = trainer.specialties().stream().flatMap(slug -> DATA.specialty(slug).flags().stream())
          .toList();
      if (flags.contains(Flag.EVIDENCE))
        assertThat(trainer.credentials()).anyMatch(held -> held.verified()
            && (held.expiresOn() == null
                || held.expiresOn().isAfter(AS_OF.atZone(ZoneOffset.UTC).toLocalDate())));
      if (flags.contains(Flag.CLINICAL))
        assertThat(trainer.profession()).isIn("physiotherapist", "doctor");
    });
    assertThat(SOME).anyMatch(trainer -> trainer.specialties().contains("lower-back-pain"));
  }

  @Test
  void nobodyPromisesToDiagnoseOrCure() {
    assertThat(SOME)
        .allSatisfy(trainer -> assertThat((trainer.headline() + " " + trainer.bio()).toLowerCase(Locale.ROOT))
            .doesNotContainPattern(
                "diagnos|\\b(cure|curo|cura|cures|cured|curar|heal|heals|healing|treats?|treatment)\\b|guari|\\bheil(e|en|t|ung)\\b|guéri|soigne"));
  }

  @Test
  void italyAndBritainComeFirst() {
    assertThat(share("IT")).isBetween(0.28, 0.36);
    assertThat(share("GB")).isBetween(0.22, 0.30);
    assertThat(share("US")).isBetween(0.10, 0.18);
  }

  @Test
  void theyWriteInTheLanguageOfTheirReaders() {
    assertThat(SOME).filteredOn(trainer -> isIn(trainer, "IT"))
        .allSatisfy(trainer -> assertThat(trainer.bio()).startsWith("Profilo inventato"));
    assertThat(SOME).filteredOn(trainer -> isIn(trainer, "GB") || isIn(trainer, "US"))
        .allSatisfy(trainer -> assertThat(trainer.bio()).startsWith("Made-up profile"));
    assertThat(SOME).filteredOn(trainer -> isIn(trainer, "DE"))
        .anySatisfy(trainer -> assertThat(trainer.bio()).startsWith("Erfundenes Profil"))
        .allSatisfy(trainer -> assertThat(trainer.languages()).contains("de"));
  }

  @Test
  void profilesDoNotReadLikeOneTemplate() {
    var bios = SOME.stream().map(MadeUpTrainer::bio).distinct().count();
    assertThat(bios).isGreaterThan(4900);
    assertThat(SOME.stream().map(MadeUpTrainer::headline).distinct().count()).isGreaterThan(2000);
  }

  @Test
  void nobodySharesAHeapWithTheWholeTown() {
    var points = SOME.stream().flatMap(trainer -> trainer.locations().stream())
        .map(MadeUpTrainer.Venue::point).toList();
    assertThat(points.stream().distinct().count()).isGreaterThan(points.size() * 99L / 100);
  }

  @Test
  void ratingsDraftsAndExpiryAreMixed() {
    assertThat(SOME.stream().filter(trainer -> trainer.rating() == null).count()).isBetween(1500L, 1850L);
    assertThat(SOME.stream().filter(trainer -> trainer.publishedAt() == null).count()).isBetween(60L, 145L);
    assertThat(SOME.stream().map(MadeUpTrainer::rating).filter(Objects::nonNull))
        .allSatisfy(rating -> assertThat(rating.average()).isBetween(3.6, 5.0));
    assertThat(SOME).anyMatch(trainer -> trainer.credentials().stream()
        .anyMatch(held -> held.expiresOn() != null
            && held.expiresOn().isBefore(LocalDate.of(2026, 11, 22))));
  }

  private static boolean isIn(MadeUpTrainer trainer, String country) {
    return trainer.locations().stream().anyMatch(location -> location.countryCode().equals(country));
  }

  private static double share(String country) {
    return SOME.stream().filter(trainer -> isIn(trainer, country)).count() / (double) SOME.size();
  }

  private static String lines(DemonstrationTrainers trainers, long seed, int count) {
    var bytes = new ByteArrayOutputStream();
    trainers.write(bytes, seed, count, AS_OF);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
