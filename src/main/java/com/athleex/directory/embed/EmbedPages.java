package com.athleex.directory.embed;

import com.athleex.directory.articles.ArticleProblem;
import com.athleex.directory.articles.ArticleRegistry;
import com.athleex.directory.articles.RegisteredArticle;
import com.athleex.directory.ctas.Placement;
import com.athleex.directory.kernel.Slug;
import com.athleex.directory.web.LinkPreview;
import com.athleex.directory.web.LinkPreviews;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.PublicAddress;
import com.athleex.directory.web.Standing;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * How to embed, what it looks like in a blog, and the frame for pages that run
 * no script of others.
 */
@Controller
@Hidden
class EmbedPages {

  private static final String CSP = "Content-Security-Policy";
  /** What a strict blog would send, and that nothing here needs more. */
  private static final String STRICT = "default-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none';"
      + " script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self';"
      + " require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors ";
  private static final String EXAMPLE = "lower-back-pain-lifting";

  private final ArticleRegistry articles;
  private final Scripts scripts;
  private final PublicAddress here;
  private final LinkPreviews previews;
  private final MessageSource messages;

  EmbedPages(ArticleRegistry articles, Scripts scripts, PublicAddress here, LinkPreviews previews,
      MessageSource messages) {
    this.previews = previews;
    this.messages = messages;
    this.articles = articles;
    this.scripts = scripts;
    this.here = here;
  }

  @ModelAttribute("script")
  Script script() {
    return scripts.current();
  }

  @GetMapping(path = "/embed", produces = MediaType.TEXT_HTML_VALUE)
  String how(@RequestParam(defaultValue = EXAMPLE) String article, Locale language, Model model) {
    model.addAttribute("snippet", Snippet.of(known(article), scripts.current(), here, language));
    model.addAttribute("standing", Standing.ofPath("/embed", language, here, true));
    model.addAttribute("preview", preview(language));
    return "embed/how";
  }

  @GetMapping(path = "/embed/example", produces = MediaType.TEXT_HTML_VALUE)
  String example(Locale language, HttpServletResponse response) {
    response.setHeader(CSP, STRICT + "'none'");
    return "embed/example_" + language.getLanguage();
  }

  @GetMapping(path = "/embed/v1/frame", produces = MediaType.TEXT_HTML_VALUE)
  String frame(@RequestParam String article, @RequestParam(required = false) @Nullable Placement placement,
      @RequestParam(required = false) @Nullable String near,
      @RequestParam(required = false) @Nullable String country, HttpServletResponse response, Model model) {
    var shown = known(article);
    model.addAttribute("article", shown);
    model.addAttribute("placement",
        Slug.of(placement == null ? FrameAddress.placementIn(shown) : placement));
    model.addAttribute("near", near);
    model.addAttribute("country", country);
    response.setHeader(CSP, STRICT + "*");
    return "embed/frame";
  }

  private LinkPreview preview(Locale language) {
    var title = messages.getMessage("embed.how.title", null, language);
    var intro = messages.getMessage("embed.how.intro", null, language);
    return previews.of("website", title, intro, new LinkPreviews.Drawn(title, intro), language);
  }

  private RegisteredArticle known(String slug) {
    return articles.find(slug).orElseThrow(() -> new ProblemException(ArticleProblem.ARTICLE_NOT_FOUND));
  }
}
