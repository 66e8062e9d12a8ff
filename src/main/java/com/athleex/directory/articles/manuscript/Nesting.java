package com.athleex.directory.articles.manuscript;

import java.util.Locale;
import java.util.Set;

/**
 * Refuses mark-up that is nested or marked so much that its parser would need
 * more than linear time or a deep stack. No writer's text comes near; it is
 * then read as plain text.
 */
final class Nesting {

  private static final int DEEPEST_TAG = 500;
  private static final int MOST_MARKS_IN_A_PARAGRAPH = 500;
  private static final int MOST_LINES_IN_A_PARAGRAPH = 1000;
  private static final Set<String> UNCLOSED = Set.of("p", "li", "dt", "dd", "tr", "td", "th", "thead",
      "tbody",
      "option", "br", "hr", "img", "input", "meta", "link", "source", "col", "wbr", "area", "base", "embed",
      "track");

  private Nesting() {}

  /** Whether HTML's open tags stay within bounds, read without a parser. */
  static boolean isBoundedHtml(String html) {
    int depth = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      boolean closing = at + 1 < html.length() && html.charAt(at + 1) == '/';
      String name = name(html, closing ? at + 2 : at + 1);
      if (!name.isEmpty() && !UNCLOSED.contains(name))
        depth = Math.max(0, depth + (closing ? -1 : 1));
      if (depth > DEEPEST_TAG)
        return false;
    }
    return true;
  }

  private static String name(String html, int from) {
    int end = from;
    while (end < html.length() && end < from + 20 && Character.isLetterOrDigit(html.charAt(end)))
      end++;
    return html.substring(from, end).toLowerCase(Locale.ROOT);
  }

  /**
   * Whether the marks and lines of each paragraph of Markdown stay within bounds.
   */
  static boolean isBoundedMarkdown(String text) {
    int marks = 0;
    int lines = 0;
    char before = '\n';
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign == '\n' && before == '\n') {
        marks = 0;
        lines = 0;
      } else if (sign == '\n') {
        lines++;
      } else if ("*_[`<".indexOf(sign) >= 0) {
        marks++;
      }
      if (marks > MOST_MARKS_IN_A_PARAGRAPH || lines > MOST_LINES_IN_A_PARAGRAPH)
        return false;
      if (sign != '\r')
        before = sign;
    }
    return true;
  }
}
