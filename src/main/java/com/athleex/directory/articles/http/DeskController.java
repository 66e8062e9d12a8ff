package com.athleex.directory.articles.http;

import com.athleex.directory.articles.ArticleProblem;
import com.athleex.directory.articles.edition.Edition;
import com.athleex.directory.articles.registry.Desk;
import com.athleex.directory.kernel.Slug;
import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.IfMatch;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What editors do with articles. */
@RestController
@RequestMapping("/api/v1/articles/{slug}")
@Tag(name = "Articles")
@SecurityRequirement(name = "accessToken")
class DeskController {

  private static final String SLUG = "lower-back-pain-lifting";
  private static final int LONGEST_SLUG = 120;

  private final Desk desk;
  private final DeskRepresentations representations;

  DeskController(Desk desk, DeskRepresentations representations) {
    this.desk = desk;
    this.representations = representations;
  }

  @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(operationId = "saveArticle", summary = "Save a revision of an article", description = "All that a text says of itself is derived from it; whatever is given besides takes its place. The public goes on seeing the published revision until the article is published again. Where there is a revision already, `If-Match` names it.")
  @ApiResponse(responseCode = "200", description = "Saved as the latest revision")
  @ApiResponse(responseCode = "201", description = "The article's first revision")
  @ApiResponse(responseCode = "422", description = "There is no text (`empty-article`)")
  ResponseEntity<DeskRepresentation> save(@Parameter(example = SLUG) @PathVariable String slug,
      @Parameter(description = "The `ETag` that the change starts from", example = "\"3\"") @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
      @Valid @RequestBody Edition edition, Locale language) {
    if (slug.length() > LONGEST_SLUG || !Slug.isSlug(slug))
      throw new ProblemException(WebProblem.INVALID_REQUEST,
          List.of(FieldProblem.at("/slug", "articles.slug")));
    var saved = desk.save(slug, edition, ifMatch);
    var body = representations.of(saved, language);
    if (saved.entry().revision() > 1)
      return saved.version().with(body);
    return ResponseEntity.created(URI.create("/api/v1/admin/articles/" + slug))
        .eTag(saved.version().header())
        .header(HttpHeaders.CACHE_CONTROL, "no-store").body(body);
  }

  @PutMapping(path = "/text", consumes = {MediaType.TEXT_PLAIN_VALUE, MediaType.TEXT_HTML_VALUE,
      MediaType.TEXT_MARKDOWN_VALUE})
  @Operation(operationId = "rewriteArticle", summary = "Analyse another text of an article", description = "Plain text, HTML or Markdown. What an editor corrected stays corrected.")
  @ApiResponse(responseCode = "200", description = "Saved as the latest revision")
  @ApiResponse(responseCode = "422", description = "There is no text (`empty-article`)")
  ResponseEntity<DeskRepresentation> rewrite(@Parameter(example = SLUG) @PathVariable String slug,
      @Parameter(description = "The `ETag` that the change starts from", example = "\"3\"") @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
      @RequestBody byte[] body,
      @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type, Locale language) {
    var text = new String(body, Objects.requireNonNullElse(type.getCharset(), StandardCharsets.UTF_8));
    if (text.isBlank())
      throw new ProblemException(ArticleProblem.EMPTY_ARTICLE);
    var saved = desk.rewrite(slug, AnalysisController.format(type), text, ifMatch);
    return saved.version().with(representations.of(saved, language));
  }

  @PutMapping("/review")
  @Operation(operationId = "reviewArticle", summary = "Say that the latest revision was read, and stand for it")
  @ApiResponse(responseCode = "200", description = "It is reviewed")
  @ApiResponse(responseCode = "409", description = "Its text stays with the blog (`article-without-text`)")
  ResponseEntity<DeskRepresentation> review(@Parameter(example = SLUG) @PathVariable String slug,
      @Parameter(description = "The `ETag` of what was read", example = "\"3\"") @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
      Locale language) {
    var reviewed = desk.review(slug, ifMatch);
    return reviewed.version().with(representations.of(reviewed, language));
  }

  @PutMapping("/publication")
  @Operation(operationId = "publishArticle", summary = "Show the latest revision to the public", description = "An article on an injury wants red flags and the pack that asks for them, named sources and a disclaimer, and no call to a trainer before its red flags. Who publishes it stands for it.")
  @ApiResponse(responseCode = "200", description = "The public sees it")
  @ApiResponse(responseCode = "409", description = "Something is missing (`article-not-ready`): `missing` names all of it, `proposedOrder` is an order of its sections that passes")
  ResponseEntity<DeskRepresentation> publish(@Parameter(example = SLUG) @PathVariable String slug,
      Locale language) {
    var published = desk.publish(slug);
    return published.version().with(representations.of(published, language));
  }

  @DeleteMapping("/publication")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "withdrawArticle", summary = "Take an article from the public", description = "Its readers are led to another one, or told that it is gone.")
  @ApiResponse(responseCode = "204", description = "The public no longer sees it")
  void withdraw(@Parameter(example = SLUG) @PathVariable String slug,
      @Parameter(description = "Slug of the article that takes its place", example = "squat-guide") @RequestParam(required = false) @Size(max = LONGEST_SLUG) @Nullable String movedTo) {
    desk.withdraw(slug, movedTo);
  }
}
