package com.athleex.directory.articles.feeds;

import com.athleex.directory.articles.feeds.FeedPage.Outcome;
import com.athleex.directory.web.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.core.task.TaskExecutor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(FeedController.PATH)
@Tag(name = "Articles")
@SecurityRequirement(name = "accessToken")
class FeedController {

  static final String PATH = "/api/v1/admin/article-feeds";

  private final FeedPages pages;
  private final FeedRounds rounds;
  private final TaskExecutor executor;

  FeedController(FeedPages pages, FeedRounds rounds, TaskExecutor applicationTaskExecutor) {
    this.pages = pages;
    this.rounds = rounds;
    this.executor = applicationTaskExecutor;
  }

  @GetMapping("/pages")
  @Operation(operationId = "listFeedPages", summary = "What the blog's feeds named, and what became of it: the newest 100")
  Listing<FeedPageRepresentation> pages() {
    return Listing.whole(pages.newest().stream().map(FeedPageRepresentation::of).toList());
  }

  @PostMapping("/rounds")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Operation(operationId = "fetchFeeds", summary = "Look at the feeds now", description = "The feeds of the settings, and no others. What is new or changed becomes a draft; nothing is published.")
  @ApiResponse(responseCode = "202", description = "A round has begun, or one is under way")
  void fetch() {
    executor.execute(rounds::run);
  }

  /** A page that a feed named. */
  @Schema(name = "FeedPage")
  record FeedPageRepresentation(@Schema(example = "https://blog.example/squat-guide") String address,
      @Schema(example = "squat-guide") @Nullable String slug, Outcome outcome, Instant lookedAt) {

    static FeedPageRepresentation of(FeedPage page) {
      return new FeedPageRepresentation(page.address(), page.slug(), page.outcome(), page.lookedAt());
    }
  }
}
