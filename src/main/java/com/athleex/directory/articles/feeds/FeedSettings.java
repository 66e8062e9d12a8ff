package com.athleex.directory.articles.feeds;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Feeds that are looked at. Nothing else is fetched, and nothing of another
 * host than the feed's own.
 *
 * @param addresses
 *          of RSS or Atom feeds, or of sitemaps: {@code https}
 * @param every
 *          how often
 * @param mostArticles
 *          new or changed ones a feed and round; the others wait for the next
 * @param longestBytes
 *          of a feed or a page; what is longer is left out
 * @param patience
 *          for one answer
 */
@Validated
@ConfigurationProperties("directory.articles.feeds")
record FeedSettings(@DefaultValue List<URI> addresses, @DefaultValue("PT6H") Duration every,
    @DefaultValue("20") @Min(1) @Max(500) int mostArticles,
    @DefaultValue("2000000") @Min(1000) int longestBytes, @DefaultValue("PT10S") Duration patience) {

  FeedSettings {
    for (URI address : addresses)
      if (!"https".equals(address.getScheme()) || address.getHost() == null)
        throw new IllegalArgumentException(
            "directory.articles.feeds.addresses: not an https address: " + address);
  }
}
