package com.athleex.directory.articles.http;

import com.athleex.directory.articles.Disclaimers.Disclaimer;
import com.athleex.directory.articles.RegisteredArticle;
import com.athleex.directory.articles.reading.ArticleText;
import com.athleex.directory.articles.reading.Sight;
import com.athleex.directory.specialties.Specialties;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    @Schema(example = "/api/v1/articles/lower-back-pain-lifting") String url,
    @Schema(example = "/articles/lower-back-pain-lifting", description = "Its page") String page,
    @Schema(example = "/api/v1/articles/lower-back-pain-lifting/red-flags", description = "The questions in front of its trainers, or null") @Nullable String redFlags,
    @Schema(description = "The same article in other languages") List<Translation> translations,
    @Nullable Instant publishedAt,
    @Schema(description = "When what the public sees was changed last") Instant changedAt,
    @Schema(description = "What it says; null where its text stays with the blog, and in lists") @Nullable ArticleText text,
    @Schema(description = "JSON-LD of what its page shows; in lists, and without a text, empty") List<Map<String, Object>> structuredData) {

  /** In a list: without text and relatives. */
  static ArticleRepresentation of(RegisteredArticle article, Words words) {
    return of(article, null, null, List.of(), List.of(), words);
  }

  static ArticleRepresentation of(Sight.Shown shown, List<RegisteredArticle> related,
      List<Map<String, Object>> structuredData, Words words) {
    return of(shown.article(), shown.publishedAt(), shown.text(), related, structuredData, words);
  }

  private static ArticleRepresentation of(RegisteredArticle article, @Nullable Instant publishedAt,
      @Nullable ArticleText text, List<RegisteredArticle> related, List<Map<String, Object>> structuredData,
      Words words) {
    return new ArticleRepresentation(article.slug(), article.language().toLanguageTag(), article.title(),
        article.readingMinutes(), article.tags(), article.injury(),
        article.specialties().stream().map(words::topic).toList(), words.disclaimer(),
        related.stream().map(other -> Related.of(other, article)).toList(), url(article.slug()),
        "/articles/" + article.slug(), article.redFlags() == null ? null : url(article.slug()) + "/red-flags",
        article.translations().entrySet().stream()
            .map(other -> new Translation(other.getKey(), other.getValue(), url(other.getValue()))).toList(),
        publishedAt, article.changedAt(), text, structuredData);
  }

  static String url(String slug) {
    return "/api/v1/articles/" + slug;
  }

  /** A specialty with its name in the reader's language. */
  @Schema(name = "ArticleTopic")
  record Topic(@Schema(example = "lower-back-pain") String slug,
      @Schema(example = "training alongside lower back pain") String label) {}

  /** The same article in another language. */
  @Schema(name = "ArticleTranslation")
  record Translation(@Schema(example = "it") String locale,
      @Schema(example = "mal-di-schiena-e-pesi") String slug, String url) {}

  /** An article that shares specialties. */
  @Schema(name = "RelatedArticle")
  record Related(@Schema(example = "deadlift-form-guide") String slug, String title,
      @Schema(example = "[\"deadlift-technique\"]") List<String> shares, String url) {

    static Related of(RegisteredArticle other, RegisteredArticle article) {
      return new Related(other.slug(), other.title(),
          other.specialties().stream().filter(article.specialties()::contains).toList(),
          ArticleRepresentation.url(other.slug()));
    }
  }

  /** Names and texts in the reader's language. */
  record Words(Specialties specialties, Disclaimer disclaimer, Locale language) {

    Topic topic(String slug) {
      return new Topic(slug, specialties.find(slug).map(known -> known.label(language)).orElse(slug));
    }
  }
}
