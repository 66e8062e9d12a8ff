package com.athleex.directory.ctas.sitemaps;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes the little XML of sitemaps, a line each. Addresses are ASCII: only the
 * signs that mean something in XML are escaped.
 */
final class SitemapXml {

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

  private final Writer out;

  SitemapXml(Writer out) {
    this.out = out;
  }

  void beginUrls() throws IOException {
    out.write(HEAD + "<urlset" + NAMESPACE + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
  }

  void endUrls() throws IOException {
    out.write("</urlset>\n");
  }

  /**
   * @param lastChange
   *          a date or an instant, or null where it is not known
   * @param alternates
   *          the same page by language
   */
  void url(String address, @Nullable Object lastChange, Map<String, String> alternates) throws IOException {
    out.write("<url>");
    place(address, lastChange);
    for (var other : alternates.entrySet())
      out.write("<xhtml:link rel=\"alternate\" hreflang=\"" + escaped(other.getKey()) + "\" href=\""
          + escaped(other.getValue()) + "\"/>");
    out.write("</url>\n");
  }

  void beginFiles() throws IOException {
    out.write(HEAD + "<sitemapindex" + NAMESPACE + ">\n");
  }

  void endFiles() throws IOException {
    out.write("</sitemapindex>\n");
  }

  void file(String address) throws IOException {
    out.write("<sitemap>");
    place(address, null);
    out.write("</sitemap>\n");
  }

  private void place(String address, @Nullable Object lastChange) throws IOException {
    out.write("<loc>" + escaped(address) + "</loc>");
    if (lastChange != null)
      out.write("<lastmod>" + lastChange + "</lastmod>");
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
