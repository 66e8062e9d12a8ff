package com.athleex.directory.articles.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.articles.analysis.ArticleAnalysis;
import com.athleex.directory.articles.analysis.Urgency;
import com.athleex.directory.articles.edition.Editions;
import com.athleex.directory.articles.lexicon.Lexicons;
import com.athleex.directory.articles.manuscript.Manuscripts;
import com.athleex.directory.articles.redflags.PacksFixture;
import com.athleex.directory.specialties.SpecialtiesFixture;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleFileTest {

  private static final Lexicons LEXICONS = new Lexicons();
  private static final Editions EDITIONS = new Editions(new ArticleAnalysis(new Manuscripts(LEXICONS),
      LEXICONS, SpecialtiesFixture.taxonomy(), List::of), SpecialtiesFixture.taxonomy(),
      PacksFixture.packs());

  static Stream<String> slugs() {
    return ExampleArticles.SLUGS.stream();
  }

  @ParameterizedTest
  @MethodSource("slugs")
  void everyExampleMayBePublished(String slug) {
    var edition = ExampleFile.of(slug).edition();
    assertThat(EDITIONS.readiness(edition, EDITIONS.compose(edition)).missing()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"back-pain-under-the-bar, en, true, lower-back-pain, low-back, 4, 5",
      "mal-di-schiena-sotto-il-bilanciere, it, true, lower-back-pain, low-back, 3, 5",
      "elbows-that-ache-from-pulling, en, true, elbow-pain, elbow, 3, 5",
      "ankles-and-squat-depth, en, false, squat-technique, , 2, 0"})
  void whatTheTextSaysIsFound(String slug, String locale, boolean injury, String topic, String pack, int faq,
      int flags) {
    var composition = EDITIONS.compose(ExampleFile.of(slug).edition());
    var article = composition.article();
    assertThat(article.locale()).isEqualTo(locale);
    assertThat(article.injury()).isEqualTo(injury);
    assertThat(composition.specialties().getFirst()).isEqualTo(topic);
    assertThat(composition.redFlagPack()).isEqualTo(pack);
    assertThat(article.faq()).hasSize(faq);
    assertThat(article.redFlags()).hasSize(flags);
    if (flags > 0 && topic.equals("lower-back-pain"))
      assertThat(article.redFlags().getLast().urgency()).isEqualTo(Urgency.EMERGENCY);
    assertThat(article.callsToAction()).hasSizeGreaterThanOrEqualTo(2);
  }
}
