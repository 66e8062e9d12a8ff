package com.athleex.directory.articles.manuscript;

/** White space as a reader sees it. */
final class Spacing {

  private Spacing() {}

  /** Runs of white space and controls become one space; none at the ends. */
  static String collapse(String text) {
    var collapsed = new StringBuilder(text.length());
    boolean gap = false;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (Character.isWhitespace(sign) || Character.isSpaceChar(sign) || Character.isISOControl(sign)) {
        gap = true;
      } else if (sign != '\u200b' && sign != '\u00ad' && sign != '\ufeff') {
        if (gap && !collapsed.isEmpty())
          collapsed.append(' ');
        gap = false;
        collapsed.append(sign);
      }
    }
    return collapsed.toString();
  }
}
