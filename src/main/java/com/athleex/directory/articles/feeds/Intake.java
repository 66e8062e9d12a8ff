package com.athleex.directory.articles.feeds;

import com.athleex.directory.articles.feeds.FeedPage.Outcome;
import com.athleex.directory.articles.feeds.FeedText.Item;
import com.athleex.directory.articles.manuscript.Source.Format;
import com.athleex.directory.articles.registry.Desk;
import com.athleex.directory.kernel.Slug;
import com.athleex.directory.web.ProblemException;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at a feed, and takes what is new or changed as a draft. It publishes
 * nothing: that is an editor's to do.
 */
class Intake {

  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
  private static final int LONGEST_ADDRESS = 1000;
  private static final int LONGEST_SLUG = 120;

  private final Fetcher fetcher;
  private final Desk desk;
  private final FeedPages pages;
  private final FeedSettings settings;
  private final Clock clock;

  Intake(Fetcher fetcher, Desk desk, FeedPages pages, FeedSettings settings, Clock clock) {
    this.fetcher = fetcher;
    this.desk = desk;
    this.pages = pages;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * How many articles were drafted or revised; a feed that fails is told in the
   * log.
   */
  int of(URI feed) {
    try {
      int taken = 0;
      int looked = 0;
      for (Item item : FeedText.items(feed, fetcher.fetch(feed).text())) {
        if (looked == settings.mostArticles())
          break;
        var page = pages.findByDigest(FeedPage.digestOf(item.address()))
            .orElseGet(() -> new FeedPage(item.address(), clock.instant()));
        if (item.address().toString().length() > LONGEST_ADDRESS || !page.isDue(item))
          continue;
        looked++;
        Outcome outcome = look(page, item);
        if (outcome == Outcome.DRAFTED || outcome == Outcome.REVISED)
          taken++;
      }
      return taken;
    } catch (IOException e) {
      LOG.warn("A feed of {} could not be read: {}", feed.getHost(), e.getMessage());
      return 0;
    }
  }

  private Outcome look(FeedPage page, Item item) {
    Optional<String> slug = slugOf(item.address());
    Outcome outcome = slug.map(name -> take(name, item.address())).orElse(Outcome.NO_ARTICLE);
    page.became(outcome, slug.orElse(null), item.changedAt(), clock.instant());
    pages.save(page);
    return outcome;
  }

  private Outcome take(String slug, URI address) {
    try {
      return switch (desk.take(slug, Format.HTML, fetcher.fetch(address).text())) {
        case DRAFTED -> Outcome.DRAFTED;
        case REVISED -> Outcome.REVISED;
        case UNCHANGED -> Outcome.UNCHANGED;
      };
    } catch (ProblemException e) {
      return Outcome.NO_ARTICLE;
    } catch (IOException e) {
      LOG.debug("A page could not be had", e);
      return Outcome.FAILED;
    }
  }

  /** The last part of an address's path, without its ending. */
  static Optional<String> slugOf(URI address) {
    String path = address.getPath() == null ? "" : address.getPath().replaceAll("/+$", "");
    String last = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]{2,5}$", "");
    String slug = Slug.of(last);
    return slug.isEmpty() || slug.length() > LONGEST_SLUG ? Optional.empty() : Optional.of(slug);
  }
}
