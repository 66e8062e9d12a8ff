package com.athleex.directory.articles.http;

import com.athleex.directory.articles.Disclaimers.Disclaimer;
import com.athleex.directory.articles.RegisteredArticle;
import com.athleex.directory.specialties.Specialties;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;

/** An article as the API shows it. */
@Schema(name = "Article")
record ArticleRepresentation(@Schema(example = "lower-back-pain-lifting") String slug,
    @Schema(example = "en", description = "Language of the article") String locale, String title,
    @Schema(example = "11") int readingMinutes,
    @Schema(example = "[\"lumbar\", \"technique\"]") List<String> tags,
    @Schema(description = "Whether red flags come before anything else") boolean injury,
    @Schema(description = "The first is what its calls to action lead to") List<Topic> specialties,
    Disclaimer disclaimer,
    @Schema(description = "Articles that share specialties; in lists empty") List<Related> related,
    @Schema(example = "/api/v1/articles/lower-back-pain-lifting") String url) {

  static ArticleRepresentation of(RegisteredArticle article, List<RegisteredArticle> related, Words words) {
    return new ArticleRepresentation(article.slug(), article.language().toLanguageTag(), article.title(),
        article.readingMinutes(), article.tags(), article.injury(),
        article.specialties().stream().map(words::topic).toList(), words.disclaimer(),
        related.stream().map(other -> Related.of(other, article)).toList(), url(article));
  }

  private static String url(RegisteredArticle article) {
    return "/api/v1/articles/" + article.slug();
  }

  /** A specialty with its name in the reader's language. */
  @Schema(name = "ArticleTopic")
  record Topic(@Schema(example = "lower-back-pain") String slug,
      @Schema(example = "training alongside lower back pain") String label) {}

  /** An article that shares specialties. */
  @Schema(name = "RelatedArticle")
  record Related(@Schema(example = "deadlift-form-guide") String slug, String title,
      @Schema(example = "[\"deadlift-technique\"]") List<String> shares, String url) {

    static Related of(RegisteredArticle other, RegisteredArticle article) {
      return new Related(other.slug(), other.title(),
          other.specialties().stream().filter(article.specialties()::contains).toList(),
          ArticleRepresentation.url(other));
    }
  }

  /** Names and texts in the reader's language. */
  record Words(Specialties specialties, Disclaimer disclaimer, Locale language) {

    Topic topic(String slug) {
      return new Topic(slug, specialties.find(slug).map(known -> known.label(language)).orElse(slug));
    }
  }
}
