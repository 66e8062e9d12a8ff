package com.athleex.directory.articles.redflags;

import com.athleex.directory.articles.ArticleProblem;
import com.athleex.directory.articles.ArticleRegistry;
import com.athleex.directory.articles.RedFlagGate;
import com.athleex.directory.articles.RedFlagOutcome;
import com.athleex.directory.articles.RedFlagPack;
import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(RedFlagController.PATH)
@Tag(name = "Articles")
class RedFlagController {

  static final String PATH = "/api/v1/articles/{slug}/red-flags";

  private final ArticleRegistry articles;
  private final RedFlagGate gate;

  RedFlagController(ArticleRegistry articles, RedFlagGate gate) {
    this.articles = articles;
    this.gate = gate;
  }

  @GetMapping
  @Operation(operationId = "getRedFlags", summary = "The warning signs that stand in front of an article's trainers", description = "All that is needed to ask and to answer in the reader's own browser: the most urgent flag that applies is the outcome. Answers need not be sent unless none applies, which opens the search.")
  @ApiResponse(responseCode = "200", description = "The signs, what each means, and whom to call")
  @ApiResponse(responseCode = "404", description = "No such article (`article-not-found`), or it has no warning signs (`no-red-flags`)")
  RedFlagPack pack(@Parameter(example = "lower-back-pain-lifting") @PathVariable String slug,
      Locale language) {
    return found(gate.packOf(slug, language), slug);
  }

  @PostMapping("/outcome")
  @Operation(operationId = "assessRedFlags", summary = "What a reader's answers mean; they are looked at and forgotten", description = "Only `clear` brings a `gate`, the token that opens the search for 30 minutes at most, and only where a trainer may be the answer.")
  @ApiResponse(responseCode = "200", description = "What to do, and whom to call")
  @ApiResponse(responseCode = "404", description = "No such article (`article-not-found`), or it has no warning signs (`no-red-flags`)")
  ResponseEntity<RedFlagOutcome> outcome(
      @Parameter(example = "lower-back-pain-lifting") @PathVariable String slug,
      @RequestBody Answers answers, Locale language) {
    var outcome = gate.assess(slug, answers.given(), Boolean.TRUE.equals(answers.assessed()),
        answers.country(), language);
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(found(outcome, slug));
  }

  private <T> T found(Optional<T> sought, String slug) {
    return sought.orElseThrow(() -> new ProblemException(
        articles.find(slug).isEmpty() ? ArticleProblem.ARTICLE_NOT_FOUND : ArticleProblem.NO_RED_FLAGS));
  }

  /**
   * Checked here and not by the validator, whose refusals repeat what was sent.
   */
  @Schema(name = "RedFlagAnswers")
  record Answers(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 100, description = "Ids of the flags that apply; an empty list says that none does", example = "[\"radiating-to-leg\"]") @Nullable List<@Nullable String> flags,
      @Schema(description = "The reader's country, ISO 3166-1 alpha-2, whose numbers are told", example = "IT") @Nullable String country,
      @Schema(description = "Whether a professional has assessed this already") @Nullable Boolean assessed) {

    private static final int MOST = 100;

    List<String> given() {
      if (flags == null)
        throw refused("/flags", "field.missing");
      if (flags.size() > MOST)
        throw refused("/flags", "articles.red-flags.too-many", MOST);
      if (country != null && !country.matches("[A-Za-z]{2}"))
        throw refused("/country", "articles.red-flags.country");
      return flags.stream().map(flag -> flag == null ? "" : flag).toList();
    }

    private static ProblemException refused(String pointer, String key, Object... arguments) {
      return new ProblemException(WebProblem.INVALID_REQUEST,
          List.of(FieldProblem.at(pointer, key, arguments)));
    }

    // Spring writes what it has read into its log for developers
    @Override
    public String toString() {
      return "Answers[]";
    }
  }
}
