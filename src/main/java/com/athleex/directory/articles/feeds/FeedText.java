package com.athleex.directory.articles.feeds;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a feed names: items of RSS 2.0, entries of Atom (RFC 4287), addresses of
 * a sitemap (sitemaps.org). The parser knows no entities but its own, and reads
 * nothing besides.
 */
final class FeedText {

  private FeedText() {}

  /** Items whose address can be read, of the feed's own host, each once. */
  static List<Item> items(URI feed, String text) {
    Document document = Jsoup.parse(text, "", Parser.xmlParser());
    return document.select("item, entry, urlset > url").stream().map(element -> item(feed, element))
        .filter(Objects::nonNull).distinct().toList();
  }

  private static @Nullable Item item(URI feed, Element element) {
    String link = switch (element.tagName()) {
      case "item" -> own(element, "link");
      case "entry" -> atomLink(element);
      default -> own(element, "loc");
    };
    if (link == null || link.isBlank())
      return null;
    try {
      URI address = feed.resolve(link.strip());
      return Fetcher.isSameHost(feed, address) ? new Item(address, changed(element)) : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable String atomLink(Element entry) {
    Element link = entry.children().stream().filter(child -> child.tagName().equals("link"))
        .filter(child -> child.attr("rel").isEmpty() || child.attr("rel").equals("alternate")).findFirst()
        .orElse(null);
    return link == null ? null : link.attr("href");
  }

  private static @Nullable Instant changed(Element element) {
    for (String name : List.of("updated", "lastmod", "pubDate", "published")) {
      String text = own(element, name);
      Instant instant = text == null ? null : instant(text.strip());
      if (instant != null)
        return instant;
    }
    return null;
  }

  private static @Nullable Instant instant(String text) {
    try {
      if (text.length() == 10)
        return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
      return Character.isDigit(text.charAt(0)) && text.contains("T")
          ? OffsetDateTime.parse(text).toInstant()
          : ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    } catch (DateTimeException | StringIndexOutOfBoundsException e) {
      return null;
    }
  }

  private static @Nullable String own(Element element, String name) {
    return element.children().stream().filter(child -> child.tagName().equals(name)).map(Element::text)
        .findFirst().orElse(null);
  }

  /**
   * @param changedAt
   *          as the feed says, or null
   */
  record Item(URI address, @Nullable Instant changedAt) {}
}
