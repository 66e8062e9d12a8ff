package com.athleex.directory.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.search.RankingWeights;
import com.athleex.directory.search.index.ListingFields;
import com.athleex.directory.search.words.SoughtWords.Alternative;
import com.athleex.directory.search.words.SoughtWords.Kind;
import com.athleex.directory.search.words.SoughtWords.SoughtWord;
import com.athleex.directory.specialties.SpecialtiesFixture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordReaderTest {

  private static final RankingWeights WEIGHTS = new RankingWeights(290, 40, 25, 35, 25, 12, 12, 8, 3,
      new RankingWeights.Halving(2, 25, 4_000_000),
      new RankingWeights.Words(192, 160, 64, 640, 320));
  private static final WordReader READER = new WordReader(SpecialtiesFixture.taxonomy(), WEIGHTS);

  @ParameterizedTest
  @CsvSource({"Rosi, 1", "giulia, 1", "Bianchii, 2", "Мари, 1", "Мария, 1", "abc, 0", "20121, 0",
      "l2345678, 0", "李小龙王, 0"})
  void lettersThatMayBeWrongDependOnTheWordsLength(String word, int edits) {
    assertThat(alternatives(word)).filteredOn(a -> a.kind() == Kind.TYPO).extracting(Alternative::edits)
        .allMatch(e -> e == edits).hasSize(edits == 0 ? 0 : 5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mărìa", "maria", "MARIA"})
  void caseAndAccentsMakeNoDifference(String typed) {
    assertThat(alternatives(typed)).contains(exact(ListingFields.NAME, 832, "maria"));
  }

  @Test
  void namesInAnyScriptAreFolded() {
    assertThat(alternatives("Γιώργος")).contains(exact(ListingFields.NAME, 832, "γιωργοσ"));
    assertThat(alternatives("ЮРИЙ")).contains(exact(ListingFields.NAME, 832, "юрии"));
    assertThat(alternatives("مُحَمَّد")).contains(exact(ListingFields.NAME, 832, "محمد"));
    assertThat(alternatives("李小龙")).contains(exact(ListingFields.NAME, 832, "李", "小", "龙"));
  }

  @Test
  void aWordInTwoMayBeWrittenInOne() {
    var words = READER.read("front lever").words();
    assertThat(words).hasSize(2).allSatisfy(word -> assertThat(word.alternatives()).contains(
        new Alternative(ListingFields.TEXT_EN, List.of("frontlev"), Kind.COMPOUND, 0, 640 + 56)));
    assertThat(alternatives("O'Sullivan")).contains(exact(ListingFields.NAME, 832, "o", "sullivan"),
        new Alternative(ListingFields.NAME, List.of("osullivan"), Kind.COMPOUND, 0, 640 + 168));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pre-postnatal", "pre postnatal", "pre- and postnatal", "prepostnatal"})
  void aSpecialtyIsKnownHoweverItIsWritten(String typed) {
    assertThat(READER.read(typed).words()).isNotEmpty().anySatisfy(word -> assertThat(word.alternatives())
        .anyMatch(a -> a.terms().equals(List.of("pre-postnatal")) || a.terms().contains("postnat")));
  }

  @Test
  void wordsThatNameASpecialtyTogetherSayNothingOfItAlone() {
    var words = READER.read("mal di schiena").words();
    assertThat(words).hasSize(2).allSatisfy(word -> {
      assertThat(word.alternatives()).contains(exact(ListingFields.SPECIALTY, 800, "lower-back-pain"));
      assertThat(word.alternatives()).filteredOn(a -> a.kind() == Kind.EXACT)
          .extracting(Alternative::field).doesNotContain(ListingFields.TOPIC_IT);
    });
  }

  @Test
  void otherWordsForSeveralWordsAreOtherWordsForEach() {
    var words = READER.read("personal trainer").words();
    assertThat(words).hasSize(2).allSatisfy(word -> assertThat(word.alternatives())
        .contains(new Alternative(ListingFields.TOPIC_EN, List.of("coach"), Kind.SYNONYM, 0, 640 + 140)));
  }

  @Test
  void whatIsQuotedIsAPhraseAndNothingElse() {
    var words = READER.read("\"forza massimale\" milano").words();
    assertThat(words).hasSize(2);
    assertThat(words.getFirst().alternatives()).allMatch(Alternative::isPhrase)
        .allMatch(a -> a.kind() == Kind.EXACT);
  }

  @Test
  void onlyTheLastWordMayBeUnfinished() {
    var words = READER.read("marco ros").words();
    assertThat(words.getFirst().alternatives()).noneMatch(a -> a.kind() == Kind.PREFIX);
    assertThat(words.getLast().alternatives())
        .contains(new Alternative(ListingFields.NAME, List.of("ros"), Kind.PREFIX, 0, 320 + 120));
  }

  @Test
  void wordsWithoutMeaningAreNotSoughtUnlessThereIsNothingElse() {
    assertThat(READER.read("coach for the back").words()).hasSize(2);
    assertThat(READER.read("Chi").words()).hasSize(1);
    assertThat(READER.read(" - !").isEmpty()).isTrue();
  }

  @Test
  void allOfTwoWordsMustFitAndAllButOneOfMore() {
    assertThat(READER.read("marco rossi").atLeast()).isEqualTo(2);
    assertThat(READER.read("marco rossi torino").atLeast()).isEqualTo(2);
    assertThat(READER.read("x ".repeat(90) + "a1 b2 c3 d4").words()).hasSizeLessThanOrEqualTo(24);
  }

  @Test
  void whoFitsTwoWordsExactlyComesBeforeAnybodyWhoNearlyDoes() {
    var words = WEIGHTS.words();
    int others = WEIGHTS.nearness() + WEIGHTS.evidence() + WEIGHTS.rating() + WEIGHTS.freshness()
        + WEIGHTS.rotation();
    int difference = words.points(Kind.EXACT, words.text()) - words.points(Kind.TYPO, words.name());
    assertThat((double) WEIGHTS.text() * difference / (2 * words.most())).isGreaterThan(others);
  }

  private static Alternative exact(String field, int points, String... terms) {
    return new Alternative(field, List.of(terms), Kind.EXACT, 0, points);
  }

  private static List<Alternative> alternatives(String word) {
    assertThat(READER.read(word).words()).hasSize(1);
    return READER.read(word).words().stream().map(SoughtWord::alternatives).findFirst().orElseThrow();
  }
}
