package com.athleex.directory.articles.http;

import com.athleex.directory.articles.ArticleProblem;
import com.athleex.directory.articles.ArticleRegistry;
import com.athleex.directory.articles.Disclaimers;
import com.athleex.directory.articles.RegisteredArticle;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.Listing;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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
  private final Specialties specialties;
  private final Disclaimers disclaimers;

  ArticleController(ArticleRegistry registry, Specialties specialties, Disclaimers disclaimers) {
    this.registry = registry;
    this.specialties = specialties;
    this.disclaimers = disclaimers;
  }

  @GetMapping
  @Operation(operationId = "listArticles", summary = "The registered articles, as metadata")
  Listing<ArticleRepresentation> list(
      @Parameter(description = "Only those with this tag", example = "lumbar") @RequestParam(required = false) @Nullable String tag,
      @Parameter(description = "Only those about this specialty", example = "lower-back-pain") @RequestParam(required = false) @Nullable String specialty,
      Locale language) {
    if (specialty != null && specialties.find(specialty).isEmpty())
      throw new ProblemException(WebProblem.INVALID_REQUEST,
          List.of(FieldProblem.at("?specialty", "articles.unknown-specialty", specialty)));
    return Listing.whole(registry.list(tag, specialty).stream()
        .map(article -> ArticleRepresentation.of(article, List.of(), words(language))).toList());
  }

  @GetMapping("/{slug}")
  @Operation(operationId = "getArticle", summary = "An article's metadata, topics, disclaimer and related articles")
  ArticleRepresentation get(
      @Parameter(example = "lower-back-pain-lifting") @PathVariable String slug,
      Locale language) {
    RegisteredArticle article = registry.find(slug)
        .orElseThrow(() -> new ProblemException(ArticleProblem.ARTICLE_NOT_FOUND));
    return ArticleRepresentation.of(article, registry.related(article, MOST_RELATED), words(language));
  }

  private ArticleRepresentation.Words words(Locale language) {
    return new ArticleRepresentation.Words(specialties, disclaimers.in(language), language);
  }
}
