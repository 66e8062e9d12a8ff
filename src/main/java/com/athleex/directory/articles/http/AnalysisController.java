package com.athleex.directory.articles.http;

import com.athleex.directory.articles.ArticleProblem;
import com.athleex.directory.articles.analysis.ArticleAnalysis;
import com.athleex.directory.articles.analysis.DerivedArticle;
import com.athleex.directory.articles.manuscript.Source;
import com.athleex.directory.articles.manuscript.Source.Format;
import com.athleex.directory.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(AnalysisController.PATH)
@Tag(name = "Articles")
@SecurityRequirement(name = "accessToken")
@SecurityRequirement(name = "apiKey")
@SecurityRequirement(name = "apiKeyHeader")
class AnalysisController {

  static final String PATH = "/api/v1/articles/analysis";

  private final ArticleAnalysis analysis;

  AnalysisController(ArticleAnalysis analysis) {
    this.analysis = analysis;
  }

  @PostMapping(consumes = {MediaType.TEXT_PLAIN_VALUE, MediaType.TEXT_HTML_VALUE,
      MediaType.TEXT_MARKDOWN_VALUE})
  @Operation(operationId = "analyseArticle", summary = "What an article's text says of itself; nothing is stored", description = "Up to 256 KiB of plain text, HTML, Markdown, or JSON that holds one of them.")
  @ApiResponse(responseCode = "200", description = "The derived article")
  @ApiResponse(responseCode = "422", description = "There is no text (`empty-article`)")
  DerivedArticle analyseText(@RequestBody byte[] body,
      @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type) {
    // without a charset Spring would take text for ISO 8859-1
    var text = new String(body, Objects.requireNonNullElse(type.getCharset(), StandardCharsets.UTF_8));
    return analyse(new Source(format(type), text, null));
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(operationId = "analyseArticle", summary = "What an article's text says of itself; nothing is stored", description = "Up to 256 KiB of plain text, HTML, Markdown, or JSON that holds one of them.")
  @ApiResponse(responseCode = "200", description = "The derived article")
  @ApiResponse(responseCode = "422", description = "There is no text (`empty-article`)")
  DerivedArticle analyseJson(@Valid @RequestBody AnalysisRequest request) {
    return analyse(new Source(Objects.requireNonNullElse(request.format(), Format.TEXT), request.text(),
        request.title()));
  }

  private DerivedArticle analyse(Source source) {
    if (source.text().isBlank())
      throw new ProblemException(ArticleProblem.EMPTY_ARTICLE);
    return analysis.analyse(source);
  }

  static Format format(MediaType type) {
    return switch (type.getSubtype()) {
      case "html" -> Format.HTML;
      case "markdown" -> Format.MARKDOWN;
      default -> Format.TEXT;
    };
  }

  @Schema(name = "ArticleText")
  record AnalysisRequest(@Nullable @Size(max = 300) @Schema(example = "Deadlift form guide") String title,
      @Nullable @Schema(defaultValue = "text") Format format,
      @NotNull @Schema(example = "Deadlift form guide\\n\\nBrace, then pull.") String text) {}
}
