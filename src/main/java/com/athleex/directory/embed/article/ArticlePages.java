package com.athleex.directory.embed.article;

import com.athleex.directory.articles.ArticleRegistry;
import com.athleex.directory.articles.Disclaimers;
import com.athleex.directory.articles.RegisteredArticle;
import com.athleex.directory.articles.reading.Sight;
import com.athleex.directory.articles.reading.StructuredData;
import com.athleex.directory.ctas.PlainLinks;
import com.athleex.directory.embed.article.ArticlePage.Link;
import com.athleex.directory.kernel.Slug;
import com.athleex.directory.web.PublicAddress;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Puts pages of articles together. */
@Component
class ArticlePages {

  private static final int MOST_RELATED = 5;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ArticleRegistry registry;
  private final PlainLinks links;
  private final StructuredData structuredData;
  private final Disclaimers disclaimers;
  private final PublicAddress here;

  ArticlePages(ArticleRegistry registry, PlainLinks links, StructuredData structuredData,
      Disclaimers disclaimers, PublicAddress here) {
    this.registry = registry;
    this.links = links;
    this.structuredData = structuredData;
    this.disclaimers = disclaimers;
    this.here = here;
  }

  ArticlePage of(Sight.Shown shown, @Nullable String country) {
    RegisteredArticle article = shown.article();
    var text = shown.text();
    return new ArticlePage(article, text, text == null ? List.of() : Parts.of(article, text),
        links.of(article, article.language()).stream()
            .collect(Collectors.groupingBy(link -> Slug.of(link.placement()))),
        registry.related(article, MOST_RELATED).stream()
            .map(other -> new Link(other.title(), path(other.slug()), other.language().toLanguageTag()))
            .toList(),
        disclaimers.in(article.language()).text(),
        structuredData.of(shown).stream().map(ArticlePages::withinHtml).toList(), country, oembed(article));
  }

  private String oembed(RegisteredArticle article) {
    return here.of(UriComponentsBuilder.fromPath("/embed/v1/oembed")
        .queryParam("url", "{url}").queryParam("format", "json").encode()
        .buildAndExpand(address(article.slug())).toUriString()).toString();
  }

  private String address(String slug) {
    return here.of(path(slug)).toString();
  }

  private static String path(String slug) {
    return "/articles/" + slug;
  }

  // nothing in it may end the element that it stands in
  private static String withinHtml(Map<String, Object> data) {
    return JSON.writeValueAsString(data).replace("<", "\\u003c").replace(">", "\\u003e").replace("&",
        "\\u0026");
  }
}
