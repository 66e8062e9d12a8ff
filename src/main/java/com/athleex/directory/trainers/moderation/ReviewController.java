package com.athleex.directory.trainers.moderation;

import com.athleex.directory.trainers.moderation.ReviewQueue.ReviewKind;
import com.athleex.directory.web.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(ReviewController.PATH)
@Tag(name = "Moderation")
@SecurityRequirement(name = "accessToken")
class ReviewController {

  static final String PATH = "/api/v1/admin/reviews";

  private final Reviews reviews;
  private final ReviewCursors cursors;

  ReviewController(Reviews reviews, ReviewCursors cursors) {
    this.reviews = reviews;
    this.cursors = cursors;
  }

  @GetMapping
  @Operation(operationId = "listReviews", summary = "What waits for a person, the oldest first", description = "Credentials that nobody has looked at, texts that claim what coaching is not, reports, appeals.")
  ResponseEntity<Listing<Review>> all(
      @Parameter(description = "Of one kind alone", example = "credential") @RequestParam(required = false) @Nullable ReviewKind kind,
      @Parameter(example = "20", description = "How many at most, 1 to 100") @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
      @Parameter(description = "`next` of the page before", example = "MjAyNi0xMS0yMg") @RequestParam(required = false) @Nullable String cursor) {
    var page = reviews.after(cursors.mark(cursor), kind, limit + 1);
    var items = page.items().stream().limit(limit).toList();
    var next = cursors.next(page.items(), limit);
    var answer = ResponseEntity.ok().cacheControl(CacheControl.noStore());
    if (next != null)
      answer.header(HttpHeaders.LINK, "<%s?limit=%d%s&cursor=%s>; rel=\"next\"".formatted(PATH, limit,
          kind == null ? "" : "&kind=" + kind.name().toLowerCase(Locale.ROOT), next));
    return answer.body(new Listing<>(items, Listing.Total.exactly(page.waiting()), next));
  }
}
