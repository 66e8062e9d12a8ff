package com.athleex.directory.trainers.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.athleex.directory.Asvs;
import com.athleex.directory.trainers.Format;
import com.athleex.directory.trainers.Profession;
import com.athleex.directory.trainers.PublicProfile.Precision;
import com.athleex.directory.web.FieldProblem;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ProfileReaderTest {

  private final ProfileReader reader = new ProfileReader(new ThreeSpecialties());

  @Test
  void everyFieldOfTheFormatIsRead() {
    var content = accepted(Lines.right());

    assertThat(content.handle()).isEqualTo("anna-rossi");
    assertThat(content.languages()).containsExactly("it", "en-GB");
    assertThat(content.formats()).containsExactlyInAnyOrder(Format.IN_PERSON, Format.ONLINE);
    assertThat(content.profession()).isEqualTo(Profession.TRAINER);
    assertThat(content.locations()).containsExactly(
        new Location("Palestra Uno", "Milano", "IT", 45.4642, 9.19, 0, Precision.EXACT, null));
    assertThat(content.prices().getFirst().amount()).isEqualTo(new BigDecimal("55.00"));
    assertThat(content.credentials().getFirst().check()).isEqualTo(Credential.Check.EVIDENCE_SEEN);
    assertThat(content.rating()).isEqualTo(new Rating(4.8, 31));
    assertThat(content.publishedAt()).isEqualTo(Instant.parse("2026-01-15T09:30:00Z"));
  }

  static Stream<Arguments> good() {
    return Stream.of(arguments("/handle", "abc"), arguments("/handle", "a".repeat(60)),
        arguments("/displayName", "李娜"), arguments("/displayName", "💪".repeat(80)),
        arguments("/headline", ""), arguments("/bio", "à".repeat(4000)),
        arguments("/bio", "one\n\ttwo, 3 < 4"),
        arguments("/specialties", Collections.nCopies(12, "powerlifting")),
        arguments("/formats", List.of("hybrid")), arguments("/formats/0", "online"),
        arguments("/locations/0/latitude", -90), arguments("/locations/0/longitude", 180),
        arguments("/locations/0/serviceRadiusKm", 200), arguments("/locations/0/precision", "area"),
        arguments("/prices", List.of()), arguments("/prices/0/currency", "GBP"),
        arguments("/prices/0/amount", "0"), arguments("/credentials/0/expiresOn", null),
        arguments("/credentials/0/number", null), arguments("/credentials", List.of()),
        arguments("/yearsOfExperience", 0), arguments("/yearsOfExperience", 70),
        arguments("/acceptingClients", false), arguments("/rating", null), arguments("/rating/average", 1),
        arguments("/publishedAt", null), arguments("/publishedAt", "2026-01-15T09:30:00.123456789Z"),
        arguments("/profession", "strength-coach"), arguments("/languages/0", "zh-Hant-TW"));
  }

  @ParameterizedTest
  @MethodSource("good")
  void whatTheFormatAllowsIsAccepted(String pointer, @Nullable Object value) {
    accepted(Lines.with(pointer, value));
  }

  static Stream<Arguments> bad() {
    return Stream.of(arguments("/handle", "ab", "rule.handle"),
        arguments("/handle", "a".repeat(61), "rule.handle"), arguments("/handle", "Anna", "rule.handle"),
        arguments("/handle", "anna_rossi", "rule.handle"), arguments("/handle", "-anna", "rule.handle"),
        arguments("/handle", 7, "field.not-string"), arguments("/handle", null, "field.null"),
        arguments("/displayName", "A", "rule.length"), arguments("/displayName", " A ", "rule.length"),
        arguments("/displayName", "a".repeat(81), "rule.length"),
        arguments("/displayName", "Anna\nRossi", "rule.characters"),
        arguments("/displayName", "Anna\u202eRossi", "rule.characters"),
        arguments("/displayName", "Anna\ud800", "rule.characters"),
        arguments("/headline", "a".repeat(121), "rule.length"),
        arguments("/headline", "<b>bold</b>", "rule.markup"),
        arguments("/bio", "a".repeat(4001), "rule.length"),
        arguments("/bio", "bell\u0007", "rule.characters"),
        arguments("/bio", "<script>alert(1)</script>", "rule.markup"),
        arguments("/languages", List.of(), "rule.items"), arguments("/languages/1", "e", "rule.language"),
        arguments("/languages/1", "it_IT", "rule.language"), arguments("/languages/0", 1, "field.not-string"),
        arguments("/specialties", List.of(), "rule.items"),
        arguments("/specialties", Collections.nCopies(13, "powerlifting"), "rule.items"),
        arguments("/specialties/1", "astrology", "rule.unknown-specialty"),
        arguments("/formats", List.of(), "rule.items"), arguments("/formats/1", "IN_PERSON", "rule.choice"),
        arguments("/locations", List.of(), "rule.needs-location"),
        arguments("/locations", "Milano", "field.not-array"),
        arguments("/locations/0", "Milano", "field.not-object"),
        arguments("/locations/0/name", "", "rule.length"), arguments("/locations/0/city", "", "rule.length"),
        arguments("/locations/0/countryCode", "UK", "rule.country"),
        arguments("/locations/0/countryCode", "it", "rule.country"),
        arguments("/locations/0/latitude", 91, "rule.range"),
        arguments("/locations/0/latitude", "45", "field.not-number"),
        arguments("/locations/0/longitude", -180.001, "rule.range"),
        arguments("/locations/0/serviceRadiusKm", 200.5, "rule.range"),
        arguments("/locations/0/serviceRadiusKm", -1, "rule.range"),
        arguments("/locations/0/precision", "blurred", "rule.choice"),
        arguments("/locations/0/postcode", "20121", "field.unknown"),
        arguments("/prices/0/amount", 55, "field.not-string"),
        arguments("/prices/0/amount", "-5", "rule.amount"),
        arguments("/prices/0/amount", "1e3", "rule.amount"),
        arguments("/prices/0/amount", "55.005", "rule.decimals"),
        arguments("/prices/0/amount", "1000000000", "rule.amount"),
        arguments("/prices/0/currency", "EURO", "rule.currency"),
        arguments("/prices/0/currency", "XXX", "rule.currency"),
        arguments("/prices/0/per", "hour", "rule.choice"),
        arguments("/credentials/0/title", "", "rule.length"),
        arguments("/credentials/0/expiresOn", "31/01/2030", "rule.date"),
        arguments("/credentials/0/expiresOn", "2030-02-30", "rule.date"),
        arguments("/credentials/0/verified", "yes", "field.not-boolean"),
        arguments("/yearsOfExperience", 71, "rule.range"), arguments("/yearsOfExperience", -1, "rule.range"),
        arguments("/yearsOfExperience", 99_999_999_999L, "rule.range"),
        arguments("/yearsOfExperience", 5.5, "field.not-integer"),
        arguments("/acceptingClients", null, "field.null"), arguments("/rating/average", 5.1, "rule.range"),
        arguments("/rating/average", 0.9, "rule.range"), arguments("/rating/count", 0, "rule.range"),
        arguments("/publishedAt", "2026-01-15", "rule.instant"),
        arguments("/publishedAt", "+12026-01-15T00:00:00Z", "rule.instant"),
        arguments("/profession", "guru", "rule.choice"), arguments("/instagram", "@anna", "field.unknown"),
        arguments("/a~b", 1, "field.unknown"));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void whatBreaksARuleIsToldWithItsPointer(String pointer, @Nullable Object value, String reason) {
    assertThat(refused(Lines.with(pointer, value)))
        .extracting(FieldProblem::pointer, FieldProblem::messageKey)
        .containsExactly(tuple(pointer.replace("~", "~0"), "trainer." + reason));
  }

  @ParameterizedTest
  @CsvSource({"locations,5", "prices,5", "credentials,20"})
  void noListHoldsMoreThanItMay(String list, int most) {
    var one = new JsonMapper().readTree(Lines.right()).get(list).get(0);

    accepted(Lines.with("/" + list, Collections.nCopies(most, one)));
    assertThat(refused(Lines.with("/" + list, Collections.nCopies(most + 1, one))))
        .extracting(FieldProblem::pointer).containsExactly("/" + list);
  }

  @ParameterizedTest
  @ValueSource(strings = {"handle", "displayName", "languages", "specialties", "formats", "yearsOfExperience",
      "acceptingClients"})
  void aFieldThatSaysSomethingCannotBeLeftOut(String name) {
    assertThat(refused(Lines.without(name))).extracting(FieldProblem::pointer, FieldProblem::messageKey)
        .containsExactly(tuple("/" + name, "trainer.field.missing"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"headline", "bio", "prices", "credentials", "rating", "publishedAt"})
  void aFieldThatWouldBeEmptyMayBeLeftOut(String name) {
    accepted(Lines.without(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e309", "-1e309", "123456789012345678901234567890"})
  void aNumberBeyondAllRangesIsOutOfRange(String number) {
    assertThat(refused(Lines.right().replace("45.4642", number))).extracting(FieldProblem::messageKey)
        .containsExactly("trainer.rule.range");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "045", ".5"})
  void aNumberThatJsonDoesNotKnowIsNoJson(String number) {
    assertThat(refused(Lines.right().replace("45.4642", number))).extracting(FieldProblem::messageKey)
        .containsExactly("trainer.line.not-json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{}{}", "nul", "{\"handle\":}", "{'handle':1}", "{\"a\":1,}", "\u0000"})
  void whatIsNoJsonIsRefused(String line) {
    assertThat(refused(line)).extracting(FieldProblem::messageKey).containsExactly("trainer.line.not-json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[]", "7", "\"handle\""})
  void whatIsNoObjectIsRefused(String line) {
    assertThat(refused(line)).extracting(FieldProblem::messageKey).containsExactly("trainer.line.not-object");
  }

  @Test
  void deepJsonIsRefused() {
    assertThat(refused("{\"bio\":" + "[".repeat(30_000))).extracting(FieldProblem::messageKey)
        .containsExactly("trainer.line.too-complex");
  }

  @Test
  @Asvs("v5.0.0-15.3.5")
  void aFieldThatStandsTwiceIsRefused() {
    assertThat(refused(Lines.right().replace("\"headline\"", "\"bio\":\"other\",\"headline\"")))
        .containsExactly(FieldProblem.at("/bio", "trainer.field.twice"));
  }

  @Test
  void everythingThatIsWrongWithALineIsToldAtOnce() {
    String line = Lines.changed(Lines.changed(
        Lines.changed(Lines.changed(Lines.with("/handle", "X"), "/languages/1", "??"),
            "/locations/0/latitude",
            "north"),
        "/prices/0/currency", "EURO"), "/extra", true);

    assertThat(refused(line)).extracting(FieldProblem::pointer).containsExactlyInAnyOrder("/handle",
        "/languages/1", "/locations/0/latitude", "/prices/0/currency", "/extra");
  }

  @Test
  void textIsKeptInOneForm() {
    assertThat(accepted(Lines.with("/displayName", "  Jose\u0301  ")).displayName()).isEqualTo("Jos\u00e9");
    assertThat(accepted(Lines.with("/bio", "one\r\ntwo")).bio()).isEqualTo("one\ntwo");
    assertThat(accepted(Lines.with("/languages", List.of("EN-gb", "en-GB"))).languages())
        .containsExactly("en-GB");
  }

  private ProfileContent accepted(String line) {
    return switch (reader.read(line)) {
      case Profile.Checked.Accepted accepted -> accepted.profile().content();
      case Profile.Checked.Refused refused -> throw new AssertionError(refused.toString());
    };
  }

  private List<FieldProblem> refused(String line) {
    return switch (reader.read(line)) {
      case Profile.Checked.Accepted accepted -> throw new AssertionError("accepted: " + line);
      case Profile.Checked.Refused refused -> refused.problems();
    };
  }
}
