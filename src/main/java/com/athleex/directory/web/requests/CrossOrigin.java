package com.athleex.directory.web.requests;

import com.athleex.directory.web.AnonymousPost;
import com.athleex.directory.web.WebSettings;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Any page may read what is public and send what modules let anybody send,
 * without credentials; only the pages of listed origins may do more. The
 * security filters find this bean by its name.
 */
@Component("corsConfigurationSource")
class CrossOrigin implements CorsConfigurationSource {

  private static final List<String> EXPOSED = List.of(HttpHeaders.ETAG, HttpHeaders.LINK,
      HttpHeaders.LOCATION,
      HttpHeaders.RETRY_AFTER, "RateLimit", "RateLimit-Policy", "Idempotency-Replayed", "traceparent");

  private final CorsConfiguration reads = forAnybody(List.of("GET", "HEAD"), HttpHeaders.IF_NONE_MATCH);
  private final CorsConfiguration posts = forAnybody(List.of("POST"), HttpHeaders.CONTENT_TYPE);
  private final CorsConfiguration listed = new CorsConfiguration();
  private final List<PathPattern> anonymousPosts;

  CrossOrigin(WebSettings settings, ObjectProvider<AnonymousPost> anonymousPosts) {
    this.anonymousPosts = anonymousPosts.orderedStream()
        .map(post -> PathPatternParser.defaultInstance.parse(post.pathPattern())).toList();
    listed.setAllowedOrigins(settings.corsOrigins());
    listed.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
    listed.addAllowedHeader(CorsConfiguration.ALL);
    listed.setExposedHeaders(EXPOSED);
    listed.setMaxAge(3600L);
  }

  // no header that carries a credential
  private static CorsConfiguration forAnybody(List<String> methods, String header) {
    var anybody = new CorsConfiguration();
    anybody.addAllowedOrigin(CorsConfiguration.ALL);
    anybody.setAllowedMethods(methods);
    anybody.setAllowedHeaders(List.of(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE, header, "traceparent",
        "tracestate"));
    anybody.setExposedHeaders(EXPOSED);
    anybody.setMaxAge(3600L);
    return anybody;
  }

  @Override
  public @Nullable CorsConfiguration getCorsConfiguration(HttpServletRequest request) {
    var origin = request.getHeader(HttpHeaders.ORIGIN);
    if (origin == null)
      return null;
    if (listed.checkOrigin(origin) != null)
      return listed;
    var method = method(request);
    if (HttpMethod.GET.matches(method) || HttpMethod.HEAD.matches(method))
      return reads;
    if (HttpMethod.POST.matches(method) && isAnonymousPost(request))
      return posts;
    // behind a proxy our own page can look foreign: only a preflight is refused
    return CorsUtils.isPreFlightRequest(request) ? listed : null;
  }

  private static String method(HttpServletRequest request) {
    return CorsUtils.isPreFlightRequest(request)
        ? request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD)
        : request.getMethod();
  }

  private boolean isAnonymousPost(HttpServletRequest request) {
    var path = PathContainer.parsePath(request.getRequestURI());
    return anonymousPosts.stream().anyMatch(pattern -> pattern.matches(path));
  }
}
