package com.athleex.directory.embed.article;

import com.athleex.directory.articles.ArticleRegistry;
import com.athleex.directory.articles.RegisteredArticle;
import com.athleex.directory.web.PublicAddress;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The newest articles of a language, for readers of feeds: Atom (RFC 4287). */
@RestController
@Hidden
class ArticleFeedController {

  private static final int MOST = 50;

  private final ArticleRegistry registry;
  private final MessageSource messages;
  private final PublicAddress here;

  ArticleFeedController(ArticleRegistry registry, MessageSource messages, PublicAddress here) {
    this.registry = registry;
    this.messages = messages;
    this.here = here;
  }

  @GetMapping(path = "/articles.atom", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
  String feed(Locale language) {
    // what the blog registered without a text has no day here
    List<RegisteredArticle> newest = registry.list(null, null).stream()
        .filter(article -> article.language().getLanguage().equals(language.getLanguage()))
        .filter(RegisteredArticle::isReadHere)
        .sorted(Comparator.comparing(RegisteredArticle::changedAt).reversed()).limit(MOST).toList();
    Instant updated = newest.isEmpty() ? Instant.EPOCH : newest.getFirst().changedAt();
    var feed = new StringBuilder("""
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="%1$s">
        <id>%2$s</id><title>%3$s</title><updated>%4$s</updated>
        <author><name>%5$s</name></author>
        <link rel="self" href="%2$s"/><link href="%6$s"/>
        """.formatted(language.getLanguage(), at("/articles.atom?lang=" + language.getLanguage()),
        text("embed.articles", language), updated, text("web.name", language),
        at("/articles?lang=" + language.getLanguage())));
    newest.forEach(article -> feed.append(entry(article)));
    return feed.append("</feed>\n").toString();
  }

  private String entry(RegisteredArticle article) {
    String address = at("/articles/" + article.slug());
    return """
        <entry><id>%1$s</id><title>%2$s</title><updated>%3$s</updated><link href="%1$s"/></entry>
        """.formatted(address, escaped(article.title()), article.changedAt());
  }

  private String text(String key, Locale language) {
    return escaped(messages.getMessage(key, null, language));
  }

  private String at(String path) {
    return escaped(here.of(path).toString());
  }

  // XML 1.0 has no place for control characters
  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text.replaceAll("\\p{Cntrl}", " "), "UTF-8");
  }
}
