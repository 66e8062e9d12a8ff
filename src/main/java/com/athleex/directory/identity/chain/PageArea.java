package com.athleex.directory.identity.chain;

import com.athleex.directory.identity.SignedInPages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Every page that knows who reads it. */
@Component
class PageArea {

  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  private final Set<String> folders;
  private final List<PathPattern> patterns;
  private final List<PathPattern> besides;

  PageArea(ObjectProvider<SignedInPages> pages) {
    this.folders = pages.orderedStream().map(SignedInPages::patterns).flatMap(List::stream)
        .map(PageArea::folder).collect(Collectors.toUnmodifiableSet());
    this.patterns = parsed(pages.orderedStream().map(SignedInPages::patterns));
    this.besides = parsed(pages.orderedStream().map(SignedInPages::besides));
  }

  private static List<PathPattern> parsed(Stream<List<String>> patterns) {
    return patterns.flatMap(List::stream).map(PathPatternParser.defaultInstance::parse).toList();
  }

  boolean covers(HttpServletRequest request) {
    var address = request.getRequestURI();
    // most are told apart unparsed; one that is written in another way is not
    if (address.indexOf('%') < 0 && !folders.contains(folder(address)))
      return false;
    var path = PathContainer.parsePath(address);
    return patterns.stream().anyMatch(pattern -> pattern.matches(path))
        && besides.stream().noneMatch(pattern -> pattern.matches(path));
  }

  private static String folder(String path) {
    int end = path.indexOf('/', 1);
    return end < 0 ? path : path.substring(0, end);
  }

  /** Whether the request changes something there, and so wants a token. */
  boolean isChanged(HttpServletRequest request) {
    return !READS.contains(request.getMethod()) && covers(request);
  }
}
