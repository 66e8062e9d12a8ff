package com.athleex.directory.specialties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.athleex.directory.Asvs;
import com.athleex.directory.specialties.Specialties.Mention;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecognitionTest {

  private static final Specialties TAXONOMY = new Taxonomy();

  @ParameterizedTest
  @CsvFileSource(resources = "/specialties/recognition-cases.csv", delimiter = '|')
  void recognisesWhatATextSpeaksOf(String text, String slugs) {
    assertThat(slugs(text)).containsExactlyElementsOf(
        Arrays.stream(slugs.strip().split(" ")).filter(slug -> !slug.equals("-")).toList());
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyLabelAndSynonymMeansItsSpecialty(Specialty specialty) {
    assertThat(slugs(specialty.labels().en())).containsExactly(specialty.slug());
    assertThat(slugs(specialty.labels().it())).containsExactly(specialty.slug());
    assertThat(specialty.synonyms())
        .allSatisfy(synonym -> assertThat(slugs(synonym)).containsExactly(specialty.slug()));
  }

  static List<Specialty> all() {
    return TAXONOMY.all();
  }

  @Test
  void aMentionSaysWhereItStandsAndHowOften() {
    var text = "Knees aside, back pain is common; a sore back passes. Sciatica doesn't. Back pain again.";
    assertThat(TAXONOMY.recognise(text))
        .extracting(mention -> mention.specialty().slug(),
            mention -> text.substring(mention.start(), mention.end()),
            Mention::count)
        .containsExactly(tuple("lower-back-pain", "back pain", 3), tuple("sciatica-history", "Sciatica", 1));
  }

  @Test
  void offsetsAreThoseOfTheTextAsGivenDespiteFoldedSigns() {
    var text = "S&C, è tutto: mobilità";
    assertThat(TAXONOMY.recognise(text)).extracting(mention -> text.substring(mention.start(), mention.end()))
        .containsExactly("S&C", "mobilità");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      torn meniscus                       | knee-pain
      rehab for my shoulder               | return-to-lifting shoulder-pain
      recupero da infortunio              | return-to-lifting
      ernia                               | lower-back-pain
      back squat                          | squat-technique
      """)
  void whoLooksForSomebodySaysItInMoreWords(String text, String slugs) {
    assertThat(TAXONOMY.sought(text)).extracting(mention -> mention.specialty().slug())
        .containsExactly(slugs.split(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"the hip hop hour", "ernia inguinale", "a coach with 10 years of experience",
      "con 10 anni di esperienza", "back to back"})
  void whatOnlyLooksLikeAPainIsNone(String text) {
    assertThat(TAXONOMY.sought(text)).isEmpty();
  }

  @Test
  void runningTextIsNotReadAsWhoLooksForSomebodyIs() {
    assertThat(TAXONOMY.mentions("the elbow of the river, a marathon of injuries and surgery")).isEmpty();
    assertThat(TAXONOMY.sought("elbow")).hasSize(1);
  }

  @Test
  void everyPhraseOfThoseWhoLookForSomebodyIsFound() {
    for (var specialty : TAXONOMY.all())
      assertThat(TAXONOMY.soughtAs(specialty)).allSatisfy(
          phrase -> assertThat(TAXONOMY.sought(phrase)).extracting(Mention::specialty).contains(specialty));
  }

  @Test
  @Asvs("v5.0.0-1.3.12")
  void aLongHostileTextTakesLinearTime() {
    var text = "lower back ".repeat(60_000) + "<".repeat(200_000);
    Assertions.assertTimeout(Duration.ofSeconds(60),
        () -> assertThat(slugs(text)).containsExactly("lower-back-pain"));
  }

  @Test
  void theTaxonomyIsWholeAndItsFlagsAreRead() {
    assertThat(TAXONOMY.all()).hasSize(44).extracting(Specialty::slug).doesNotHaveDuplicates();
    assertThat(TAXONOMY.find("lower-back-pain")).get().satisfies(
        pain -> assertThat(pain.flags()).containsExactlyInAnyOrder(Specialty.Flag.GATED,
            Specialty.Flag.EVIDENCE));
    assertThat(TAXONOMY.find("powerlifting")).get().satisfies(sport -> assertThat(sport.flags()).isEmpty());
    assertThat(TAXONOMY.find("astrology")).isEmpty();
  }

  private static List<String> slugs(String text) {
    return TAXONOMY.recognise(text).stream().map(mention -> mention.specialty().slug()).toList();
  }
}
