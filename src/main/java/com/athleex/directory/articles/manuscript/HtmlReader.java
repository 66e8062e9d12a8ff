package com.athleex.directory.articles.manuscript;

import com.athleex.directory.articles.manuscript.Manuscript.Hints;
import com.athleex.directory.articles.manuscript.Manuscript.Link;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads HTML. What a page carries around its article (navigation, header and
 * footer of the site, asides, forms, scripts) is dropped.
 */
final class HtmlReader {

  private static final String FURNITURE = "script, style, noscript, template, nav, aside, form, button, svg, iframe,"
      + " dialog, [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [hidden],"
      + " [aria-hidden=true], body > header, body > footer, article > footer";

  Manuscript read(String html) {
    Document page = Jsoup.parse(html);
    Hints hints = hints(page);
    page.select(FURNITURE).remove();
    Element article = article(page);
    var blocks = new HtmlBlocks().of(article);
    List<Link> links = article.select("a[href]").stream()
        .map(a -> new Link(Spacing.collapse(a.text()), a.attr("href").strip())).toList();
    return new Manuscript(hints.withLinks(links), blocks);
  }

  private static Element article(Document page) {
    Element article = page.selectFirst("article");
    Element main = article == null ? page.selectFirst("main, [role=main]") : article;
    return main == null ? page.body() : main;
  }

  private static Hints hints(Document page) {
    return new Hints(text(article(page), "h1"),
        first(text(page, ".standfirst, .lead, .subtitle, [itemprop=description]"),
            content(page, "meta[name=description]")),
        first(text(page, "[rel=author], [itemprop=author], .author"), content(page, "meta[name=author]")),
        tags(page), List.of(), language(page));
  }

  private static List<String> tags(Document page) {
    Stream<String> marked = Stream.concat(page.select("[rel=tag], .tag").stream(),
        listed(page.selectFirst(".tags"))).map(Element::text);
    Stream<String> meta = page.select("meta[property=article:tag]").stream().map(tag -> tag.attr("content"));
    Stream<String> keywords = page.select("meta[name=keywords]").stream()
        .flatMap(list -> Arrays.stream(list.attr("content").split(",")));
    return Stream.of(marked, meta, keywords).flatMap(tags -> tags).limit(100).map(Spacing::collapse)
        .map(tag -> tag.startsWith("#") ? tag.substring(1) : tag).filter(tag -> !tag.isEmpty()).distinct()
        .toList();
  }

  private static Stream<Element> listed(@Nullable Element list) {
    return list == null ? Stream.of() : list.select("li").stream();
  }

  private static @Nullable Locale language(Document page) {
    String language = page.select("html[lang], article[lang]").attr("lang");
    return language.isBlank() ? null : Locale.forLanguageTag(language.strip());
  }

  private static @Nullable String text(Element page, String selector) {
    Element element = page.selectFirst(selector);
    return element == null ? null : orNull(element.text());
  }

  private static @Nullable String content(Document page, String selector) {
    Element element = page.selectFirst(selector);
    return element == null ? null : orNull(element.attr("content"));
  }

  private static @Nullable String first(@Nullable String preferred, @Nullable String otherwise) {
    return preferred == null ? otherwise : preferred;
  }

  private static @Nullable String orNull(String text) {
    String collapsed = Spacing.collapse(text);
    return collapsed.isEmpty() ? null : collapsed;
  }
}
