package com.athleex.directory.articles.http;

import com.athleex.directory.articles.edition.Edition;
import com.athleex.directory.articles.registry.Desk;
import com.athleex.directory.articles.registry.DeskEntry;
import com.athleex.directory.web.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Articles as their editors keep them. */
@RestController
@RequestMapping("/api/v1/admin/articles")
@Tag(name = "Articles")
@SecurityRequirement(name = "accessToken")
class DeskListController {

  private final Desk desk;
  private final DeskRepresentations representations;

  DeskListController(Desk desk, DeskRepresentations representations) {
    this.desk = desk;
    this.representations = representations;
  }

  @GetMapping
  @Operation(operationId = "listDeskArticles", summary = "All articles: drafts, published and withdrawn ones")
  Listing<DeskEntry> list() {
    return Listing.whole(desk.list());
  }

  @GetMapping("/{slug}")
  @Operation(operationId = "getDeskArticle", summary = "An article's latest revision, and what keeps it from the public")
  ResponseEntity<DeskRepresentation> get(
      @Parameter(example = "lower-back-pain-lifting") @PathVariable String slug, Locale language) {
    var article = desk.read(slug);
    return article.version().with(representations.of(article, language));
  }

  @GetMapping("/{slug}/revisions/{number}")
  @Operation(operationId = "getArticleRevision", summary = "What was given for a revision; to be saved again, if it is to come back")
  Edition revision(@Parameter(example = "lower-back-pain-lifting") @PathVariable String slug,
      @Parameter(example = "1") @PathVariable int number) {
    return desk.edition(slug, number);
  }
}
