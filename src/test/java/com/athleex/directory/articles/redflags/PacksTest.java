package com.athleex.directory.articles.redflags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.athleex.directory.articles.RedFlagOutcome.Kind;
import com.athleex.directory.articles.redflags.Pack.Sign;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.specialties.SpecialtiesFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.diagnostics.FailureAnalysis;

class PacksTest {

  private static final Specialties SPECIALTIES = SpecialtiesFixture.taxonomy();
  private static final Packs PACKS = new Packs(SPECIALTIES);
  private static final Path KNEE = Path.of("src/main/resources/articles/red-flags/knee.json");

  static List<Pack> packs() {
    return List.copyOf(PACKS.all());
  }

  @ParameterizedTest
  @MethodSource("packs")
  void theMostUrgentOfAnyTwoFlagsWins(Pack pack) {
    assertThat(pack.outcome(Set.of())).isEqualTo(Kind.CLEAR);
    for (var one : pack.signs())
      for (var other : pack.signs()) {
        int more = Math.max(one.outcome().ordinal(), other.outcome().ordinal());
        assertThat(pack.outcome(Set.of(one.id()))).isEqualTo(one.outcome());
        assertThat(pack.outcome(List.of(one.id(), other.id()))).as(one.id() + " and " + other.id())
            .isEqualTo(Kind.values()[more]).isNotEqualTo(Kind.CLEAR);
      }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void aPackIsAboutEveryUrgencyAndUnsigned(Pack pack) {
    assertThat(pack.signs()).extracting(Sign::outcome).contains(Kind.PROFESSIONAL_FIRST, Kind.URGENT,
        Kind.EMERGENCY);
    assertThat(pack.reviewedBy()).isNull();
    assertThat(pack.reviewDueOn()).isEqualTo(pack.version().plusYears(1));
    assertThat(pack.sources()).hasSizeGreaterThan(1);
  }

  @Test
  void theLowBackIsAsItWasAgreed() {
    assertThat(ids("low-back", Kind.EMERGENCY)).containsExactlyInAnyOrder("numb-saddle",
        "both-legs-weak-or-numb", "bladder-or-bowel-change", "new-sexual-dysfunction", "major-trauma",
        "chest-pain");
    assertThat(ids("low-back", Kind.URGENT)).containsExactlyInAnyOrder("fever-or-unwell",
        "unexplained-weight-loss", "history-of-cancer", "worse-at-night-or-at-rest",
        "progressive-leg-weakness");
    assertThat(ids("low-back", Kind.PROFESSIONAL_FIRST)).containsExactlyInAnyOrder("radiating-to-leg",
        "tingling-or-numbness-one-leg", "sharp-sudden-pain", "lasting-or-worsening-days");
  }

  @Test
  void aKnockToTheHeadLeadsToNobody() {
    assertThat(PACKS.all()).filteredOn(pack -> !pack.leadsToTrainers()).extracting(Pack::topic)
        .containsExactly("head-knock");
  }

  @Test
  void everyTopicOfTheCatalogueHasItsPack() throws IOException {
    var topics = new TreeSet<String>();
    for (var line : Files.readAllLines(Path.of("src/main/resources/articles/articles.tsv")).subList(1, 14)) {
      var cells = line.split("\t");
      assertThat(cells.length > 7).as(cells[0]).isEqualTo(cells[5].equals("yes"));
      if (cells.length > 7)
        topics.add(cells[7]);
    }
    assertThat(topics).isEqualTo(new TreeSet<>(PACKS.all().stream().map(Pack::topic).toList())).hasSize(8);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      "id": "gives-way"                  | "id": "cannot-bear-weight" | two flags are named "cannot-bear-weight"
      "en": "The knee gives way",        |                            | a "text" has no text in "en"
      "it": "Il ginocchio cede"          | "it": " "                  | a "text" has no text in "it"
      "outcome": "professional-first"    | "outcome": "clear"         | "clear" is not what a flag can come to
      "outcome": "emergency"             | "outcome": "panic"         | "panic" is not what a flag can come to
      "professional-first": {            | "professional": {          | a "professional-first" has no text in "en"
      https://www.nhs.uk                 | http://www.nhs.uk          | is no https address
      "knee-pain"                        | "knee-pane"                | "knee-pane" is no specialty behind
      "knee-pain"                        | "squat-technique"          | "squat-technique" is no specialty behind
      "reviewedBy": null,                |                            | "reviewedBy" is missing
      "leadsToTrainers": true            | "leadsToTrainers": false   | leads to no trainer, and yet opens
      "version": "2026-11-22"            | "version": "yesterday"     | "version" is no day
      "topic": "knee"                    | "topic": "hip"             | its topic is "hip"
      "topic": "knee"                    | "topic": "knee", "x": 1    | nothing is known of [x]
      "opens": [                         | "opens": [[                | it is no JSON
      """)
  void aBrokenFileSaysWhatIsWrongWithIt(String what, String instead, String said) throws IOException {
    var text = Files.readString(KNEE);
    assertThat(text).contains(what);
    var broken = text.replace(what, Objects.requireNonNullElse(instead, ""));
    assertThatThrownBy(() -> new PackReader("articles/red-flags/knee.json", SPECIALTIES).read(broken))
        .isInstanceOf(BrokenPack.class).hasMessageStartingWith("articles/red-flags/knee.json: ")
        .hasMessageContaining(said);
  }

  @Test
  void withoutASourceNothingIsAsked() throws IOException {
    var text = Files.readString(KNEE).replaceAll("(?s)\"sources\": \\[.*?\\]", "\"sources\": []");
    assertThatThrownBy(() -> new PackReader("knee.json", SPECIALTIES).read(text))
        .hasMessage("knee.json: it names no source");
  }

  @Test
  void aStartThatFailsForItIsExplained() {
    FailureAnalysis told = new BrokenPackAnalyzer()
        .analyze(new IllegalStateException(new BrokenPack("x.json", "it names no source")));
    assertThat(Objects.requireNonNull(told).getDescription())
        .isEqualTo("The warning signs of x.json: it names no source");
  }

  private static List<String> ids(String topic, Kind kind) {
    return PACKS.all().stream().filter(pack -> pack.topic().equals(topic))
        .flatMap(pack -> pack.signs().stream()).filter(sign -> sign.outcome() == kind).map(Sign::id).toList();
  }
}
