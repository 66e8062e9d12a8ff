package com.athleex.directory.articles.http;

import com.athleex.directory.articles.ArticleProblem;
import com.athleex.directory.articles.ArticleRegistry;
import com.athleex.directory.articles.Disclaimers;
import com.athleex.directory.articles.reading.Readings;
import com.athleex.directory.articles.reading.Sight;
import com.athleex.directory.articles.reading.StructuredData;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.Listing;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/articles")
@Tag(name = "Articles")
class ArticleController {

  private static final int MOST_RELATED = 5;

  private final ArticleRegistry registry;
  private final Readings readings;
  private final Specialties specialties;
  private final Disclaimers disclaimers;
  private final StructuredData structuredData;

  ArticleController(ArticleRegistry registry, Readings readings, Specialties specialties,
      Disclaimers disclaimers,
      StructuredData structuredData) {
    this.registry = registry;
    this.readings = readings;
    this.specialties = specialties;
    this.disclaimers = disclaimers;
    this.structuredData = structuredData;
  }

  @GetMapping
  @Operation(operationId = "listArticles", summary = "The published articles, as metadata")
  Listing<ArticleRepresentation> list(
      @Parameter(description = "Only those with this tag", example = "lumbar") @RequestParam(required = false) @Nullable String tag,
      @Parameter(description = "Only those about this specialty", example = "lower-back-pain") @RequestParam(required = false) @Nullable String specialty,
      Locale language) {
    if (specialty != null && specialties.find(specialty).isEmpty())
      throw new ProblemException(WebProblem.INVALID_REQUEST,
          List.of(FieldProblem.at("?specialty", "articles.unknown-specialty", specialty)));
    return Listing.whole(registry.list(tag, specialty).stream()
        .map(article -> ArticleRepresentation.of(article, words(language))).toList());
  }

  @GetMapping("/{slug}")
  @Operation(operationId = "getArticle", summary = "What an article says, its topics, disclaimer and related articles")
  @ApiResponse(responseCode = "200", description = "The published article")
  @ApiResponse(responseCode = "301", description = "It was withdrawn, and another one takes its place")
  @ApiResponse(responseCode = "410", description = "It was withdrawn (`article-withdrawn`)")
  ResponseEntity<ArticleRepresentation> get(
      @Parameter(example = "lower-back-pain-lifting") @PathVariable String slug,
      Locale language) {
    return switch (readings.of(slug)) {
      case Sight.Shown shown -> ResponseEntity.ok(ArticleRepresentation.of(shown,
          registry.related(shown.article(), MOST_RELATED), structuredData.of(shown), words(language)));
      case Sight.Moved moved -> ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
          .location(URI.create(ArticleRepresentation.url(moved.to()))).build();
      case Sight.Withdrawn withdrawn -> throw new ProblemException(ArticleProblem.ARTICLE_WITHDRAWN);
      case Sight.Unknown unknown -> throw new ProblemException(ArticleProblem.ARTICLE_NOT_FOUND);
    };
  }

  private ArticleRepresentation.Words words(Locale language) {
    return new ArticleRepresentation.Words(specialties, disclaimers.in(language), language);
  }
}
