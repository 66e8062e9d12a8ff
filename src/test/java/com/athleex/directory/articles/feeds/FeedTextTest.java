package com.athleex.directory.articles.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.articles.feeds.FeedText.Item;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class FeedTextTest {

  private static final URI FEED = URI.create("https://blog.example/feed.xml");

  @Test
  void rssAtomAndSitemapsNameTheirPages() {
    assertThat(FeedText.items(FEED, """
        <?xml version="1.0"?><rss version="2.0"><channel><link>https://blog.example/</link>
        <item><title>A</title><link>https://blog.example/a</link>
        <pubDate>Mon, 06 Sep 2026 10:00:00 GMT</pubDate></item>
        <item><link>/b</link></item></channel></rss>""")).containsExactly(
        new Item(URI.create("https://blog.example/a"), null),
        new Item(URI.create("https://blog.example/b"), null));
    assertThat(FeedText.items(FEED, """
        <feed xmlns="http://www.w3.org/2005/Atom"><link href="https://blog.example/"/>
        <entry><link rel="self" href="https://blog.example/x.atom"/><link href="https://blog.example/a"/>
        <updated>2026-09-06T12:00:00+02:00</updated></entry></feed>"""))
        .containsExactly(
            new Item(URI.create("https://blog.example/a"), Instant.parse("2026-09-06T10:00:00Z")));
    assertThat(FeedText.items(FEED, """
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://blog.example/a</loc>
        <lastmod>2026-09-06</lastmod></url><url><loc> https://blog.example/a#top </loc></url></urlset>"""))
        .first()
        .isEqualTo(new Item(URI.create("https://blog.example/a"), Instant.parse("2026-09-06T00:00:00Z")));
  }

  @Test
  void daysOfTheWeekThatAreRightAreRead() {
    assertThat(FeedText.items(FEED,
        "<rss><item><link>/a</link><pubDate>Sun, 06 Sep 2026 10:00:00 GMT</pubDate></item></rss>"))
        .containsExactly(
            new Item(URI.create("https://blog.example/a"), Instant.parse("2026-09-06T10:00:00Z")));
  }

  @Test
  void otherHostsAreLeftOut() {
    assertThat(FeedText.items(FEED,
        """
            <rss><item><link>https://evil.example/a</link></item><item><link>http://blog.example/a</link></item>
            <item><link>https://blog.example:8443/a</link></item><item><link>https://me@blog.example/a</link></item>
            <item><link>javascript:alert(1)</link></item><item><link>//evil.example/x</link></item>
            <item><link>::not an address::</link></item><item><link></link></item></rss>"""))
        .isEmpty();
  }

  @Test
  void entitiesAreNotExpanded() {
    String laughs = """
        <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
        <rss><item><link>/&b;&f;</link></item></rss>""";
    var items = Assertions.assertTimeout(Duration.ofSeconds(60), () -> FeedText.items(FEED, laughs));
    assertThat(items).noneMatch(item -> item.address().toString().contains("aaaa")
        || item.address().toString().contains("root"));
  }
}
