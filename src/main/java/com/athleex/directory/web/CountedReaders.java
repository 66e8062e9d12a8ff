package com.athleex.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;

/**
 * Who counts as a reader: a person's browser, whose owner does not mind, and
 * that shows what it asks for.
 */
public final class CountedReaders {

  // programs name themselves so; whoever sends no name at all is one, too
  private static final Pattern PROGRAM = Pattern.compile(
      "bot\\b|bot/|crawl|spider|slurp|preview|monitor|uptime|headless|lighthouse|scan|fetch|feed|curl|wget|httpie"
          + "|python|java/|java-|okhttp|go-http|node|axios|ruby|perl|php|scrapy|facebookexternalhit|whatsapp",
      Pattern.CASE_INSENSITIVE);
  // what a browser asks for in advance, and may never show
  private static final Pattern IN_ADVANCE = Pattern.compile("prefetch|prerender|preview",
      Pattern.CASE_INSENSITIVE);

  private CountedReaders() {}

  /**
   * Neither programs, nor what is fetched in advance, nor readers who send
   * {@code Sec-GPC: 1} or {@code DNT: 1}.
   */
  public static boolean include(HttpServletRequest request) {
    if ("1".equals(request.getHeader("Sec-GPC")) || "1".equals(request.getHeader("DNT")))
      return false;
    if (Stream.of("Sec-Purpose", "Purpose", "X-Moz").map(request::getHeader)
        .anyMatch(purpose -> purpose != null && IN_ADVANCE.matcher(purpose).find()))
      return false;
    var program = request.getHeader(HttpHeaders.USER_AGENT);
    return program != null && !program.isBlank() && !PROGRAM.matcher(program).find();
  }
}
