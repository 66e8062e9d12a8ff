package com.athleex.directory.articles.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class ArticleIT {

  @Autowired
  MockMvcTester http;

  @Test
  void theBlogsArticlesAreRegistered() {
    var answer = http.get().uri("/api/v1/articles").exchange();
    assertThat(answer).bodyJson().extractingPath("$.total.value").isEqualTo(13);
    assertThat(answer).bodyJson().extractingPath("$.items[*].slug").asArray().hasSize(13)
        .contains("lower-back-pain-lifting", "head-knocks", "squat-guide");
    assertThat(answer).bodyJson().extractingPath("$.next").isNull();
  }

  @Test
  void theListIsFilteredByTagAndSpecialty() {
    assertThat(http.get().uri("/api/v1/articles?tag=Posture")).bodyJson().extractingPath("$.items[*].slug")
        .asArray()
        .containsExactly("neck-pain-desk-and-bar", "posture-exercises");
    assertThat(http.get().uri("/api/v1/articles?specialty=squat-technique")).bodyJson()
        .extractingPath("$.items[*].slug").asArray()
        .containsExactly("knee-pain-squat", "lower-back-pain-lifting", "squat-guide");
    assertThat(http.get().uri("/api/v1/articles?tag=posture&specialty=mobility")).bodyJson()
        .extractingPath("$.items[*].slug").asArray().containsExactly("posture-exercises");
    assertThat(http.get().uri("/api/v1/articles?tag=astrology")).bodyJson().extractingPath("$.items")
        .asArray().isEmpty();
    assertThat(http.get().uri("/api/v1/articles?specialty=astrology")).hasStatus(HttpStatus.BAD_REQUEST)
        .bodyJson()
        .extractingPath("$.errors[0].pointer").isEqualTo("?specialty");
  }

  @Test
  void anArticleTellsItsTopicsDisclaimerAndRelatives() {
    var answer = http.get().uri("/api/v1/articles/lower-back-pain-lifting?lang=it").exchange();
    assertThat(answer).bodyJson().hasPathSatisfying("$.title",
        it -> it.assertThat().isEqualTo("Lower Back Pain and Lifting: Causes, Technique and When to Stop"))
        .hasPathSatisfying("$.readingMinutes", it -> it.assertThat().isEqualTo(11))
        .hasPathSatisfying("$.injury", it -> it.assertThat().isEqualTo(true))
        .hasPathSatisfying("$.tags",
            it -> it.assertThat().asArray().containsExactly("lower back pain", "lumbar", "technique",
                "injury prevention"))
        .hasPathSatisfying("$.specialties[0].label",
            it -> it.assertThat().isEqualTo("mal di schiena lombare"))
        .hasPathSatisfying("$.specialties.length()", it -> it.assertThat().isEqualTo(6))
        .hasPathSatisfying("$.disclaimer.text",
            it -> it.assertThat().asString().contains("Non è un parere medico"))
        .hasPathSatisfying("$.disclaimer.version", it -> it.assertThat().isEqualTo("2026-11-22"))
        .hasPathSatisfying("$.related[*].slug", it -> it.assertThat().asArray().hasSize(5)
            .contains("deadlift-form-guide", "squat-guide")
            .doesNotContain("lower-back-pain-lifting", "head-knocks"));
  }

  @Test
  void anUnchangedArticleIsNotSentAgain() {
    var tag = Objects
        .requireNonNull(
            http.get().uri("/api/v1/articles/squat-guide").exchange().getResponse().getHeader("ETag"));
    assertThat(http.get().uri("/api/v1/articles/squat-guide").header("If-None-Match", tag))
        .hasStatus(HttpStatus.NOT_MODIFIED);
  }

  @Test
  void anUnknownArticleIsAProblemInTheReadersLanguage() {
    assertThat(http.get().uri("/api/v1/articles/nothing").header("Accept-Language", "it"))
        .hasStatus(HttpStatus.NOT_FOUND).bodyJson().extractingPath("$.title")
        .isEqualTo("Articolo inesistente");
  }

  @Test
  void theTaxonomyIsListedInTheReadersLanguage() {
    var answer = http.get().uri("/api/v1/specialties?lang=it").exchange();
    assertThat(answer).bodyJson().extractingPath("$.items.length()").isEqualTo(44);
    assertThat(answer).bodyJson().extractingPath("$.items[0].label").isEqualTo("mal di schiena lombare");
    assertThat(answer).bodyJson().extractingPath("$.items[0].labels.en")
        .isEqualTo("training alongside lower back pain");
    assertThat(answer).bodyJson().extractingPath("$.items[0].flags").asArray().containsExactly("gated",
        "evidence");
  }
}
