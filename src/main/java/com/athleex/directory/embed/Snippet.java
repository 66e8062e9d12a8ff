package com.athleex.directory.embed;

import com.athleex.directory.articles.RegisteredArticle;
import com.athleex.directory.kernel.Slug;
import com.athleex.directory.web.PublicAddress;
import java.net.URI;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/**
 * What an integrator copies.
 *
 * @param pinned
 *          the script in this very version, checked by the browser
 * @param following
 *          the script as it is mended
 * @param element
 *          the component around a link that works by itself
 * @param policy
 *          what a strict Content-Security-Policy has to allow
 */
record Snippet(String pinned, String following, String element, String frame, String policy) {

  static final int WIDTH = 640;
  static final int HEIGHT = 480;

  static Snippet of(RegisteredArticle article, Script script, PublicAddress here, Locale language) {
    return new Snippet("""
        <script type="module" src="%s"
          integrity="%s"
          crossorigin="anonymous"></script>""".formatted(here.of(script.path()), script.integrity()), """
        <script type="module" src="%s" crossorigin="anonymous"></script>"""
        .formatted(here.of("/embed/v1/trainer-cta.js")), element(article, here, language),
        frame(here.of(FrameAddress.of(article, language).path()), article.title(), WIDTH, HEIGHT),
        "script-src %1$s; connect-src %1$s"
            .formatted(here.of("/").resolve("/").toString().replaceAll("/$", "")));
  }

  private static String element(RegisteredArticle article, PublicAddress here, Locale language) {
    var placement = Slug.of(FrameAddress.placementIn(article));
    var link = here.of("/go/%s.%s.find-a-trainer?lang=%s".formatted(article.slug(), placement,
        language.getLanguage()));
    return """
        <trainer-cta article="%s" placement="%s" country="IT" lang="%s">
          <a href="%s">%s</a>
        </trainer-cta>""".formatted(article.slug(), placement, language.getLanguage(), link,
        language.equals(Locale.ITALIAN) ? "Trova un trainer" : "Find a trainer");
  }

  static String frame(URI address, String title, int width, int height) {
    return """
        <iframe src="%s" width="%d" height="%d" title="%s" loading="lazy" referrerpolicy="no-referrer"></iframe>"""
        .formatted(HtmlUtils.htmlEscape(address.toString()), width, height, HtmlUtils.htmlEscape(title));
  }
}
