package com.athleex.directory.embed;

import com.athleex.directory.articles.ArticleRegistry;
import com.athleex.directory.articles.RegisteredArticle;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.PublicAddress;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What a blog's editor gets when an author pastes the address of an article:
 * <a href="https://oembed.com">oEmbed 1.0</a>, type {@code rich}.
 */
@RestController
@Hidden
class OembedController {

  private static final int CACHE_SECONDS = 3600;

  private final ArticleRegistry articles;
  private final PublicAddress here;
  private final MessageSource messages;

  OembedController(ArticleRegistry articles, PublicAddress here, MessageSource messages) {
    this.articles = articles;
    this.here = here;
    this.messages = messages;
  }

  @GetMapping(path = "/embed/v1/oembed", produces = MediaType.APPLICATION_JSON_VALUE)
  Rich oembed(@RequestParam(defaultValue = "") String url,
      @RequestParam(required = false) @Nullable Integer maxwidth,
      @RequestParam(required = false) @Nullable Integer maxheight,
      @RequestParam(defaultValue = "json") String format) {
    if (!format.equals("json"))
      throw new ProblemException(EmbedProblem.EMBED_FORMAT);
    var article = article(url).orElseThrow(() -> new ProblemException(EmbedProblem.NOTHING_TO_EMBED));
    int width = within(Snippet.WIDTH, maxwidth);
    int height = within(Snippet.HEIGHT, maxheight);
    var name = messages.getMessage("web.name", null, article.language());
    return new Rich("1.0", "rich", name, here.of("/").toString(), article.title(), width, height,
        CACHE_SECONDS, frame(article, width, height));
  }

  /** Only our own articles, whatever follows their path. */
  private Optional<RegisteredArticle> article(String url) {
    var articlesHere = here.of("/articles/").toString();
    return url.startsWith(articlesHere)
        ? articles.find(url.substring(articlesHere.length()).split("[?#]", 2)[0])
        : Optional.empty();
  }

  private String frame(RegisteredArticle article, int width, int height) {
    return Snippet.frame(here.of(FrameAddress.of(article, article.language()).path()), article.title(), width,
        height);
  }

  private static int within(int ours, @Nullable Integer theirs) {
    return theirs == null || theirs < 1 ? ours : Math.min(ours, theirs);
  }

  record Rich(String version, String type, @JsonProperty("provider_name") String providerName,
      @JsonProperty("provider_url") String providerUrl, String title, int width, int height,
      @JsonProperty("cache_age") int cacheAge, String html) {}
}
