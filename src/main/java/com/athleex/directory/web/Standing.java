package com.athleex.directory.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Where a page belongs, for search engines and for the link to its other
 * language. A view finds it under {@code standing}.
 *
 * @param canonical
 *          the one address of this page in its language
 * @param alternates
 *          the same page by language, and {@code x-default}
 * @param indexed
 *          whether search engines should know it
 */
public record Standing(String canonical, Map<String, String> alternates, boolean indexed) {

  /**
   * Of a page whose path is the same in every language: all but the fallback are
   * said in the address.
   *
   * @param path
   *          encoded, without a query
   */
  public static Standing ofPath(String path, Locale language, PublicAddress here, boolean indexed) {
    var all = new LinkedHashMap<String, String>();
    for (var spoken : ReaderLanguage.SPOKEN)
      all.put(spoken.getLanguage(), address(path, spoken, here));
    all.put("x-default", address(path, ReaderLanguage.SPOKEN.getFirst(), here));
    return new Standing(address(path, language, here), all, indexed);
  }

  private static String address(String path, Locale language, PublicAddress here) {
    boolean fallback = language.equals(ReaderLanguage.SPOKEN.getFirst());
    return here.of(fallback ? path : path + "?lang=" + language.getLanguage()).toString();
  }
}
