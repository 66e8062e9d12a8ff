package com.athleex.directory.web.requests;

import com.athleex.directory.web.WebSettings;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.CorsUtils;

/**
 * Any page may read what is public, without credentials; only the pages of
 * listed origins may do more. The security filters find this bean by its name.
 */
@Component("corsConfigurationSource")
class CrossOrigin implements CorsConfigurationSource {

  private static final List<String> EXPOSED = List.of(HttpHeaders.ETAG, HttpHeaders.LINK,
      HttpHeaders.LOCATION,
      HttpHeaders.RETRY_AFTER, "RateLimit", "RateLimit-Policy", "Idempotency-Replayed", "traceparent");

  private final CorsConfiguration reads = new CorsConfiguration();
  private final CorsConfiguration listed = new CorsConfiguration();

  CrossOrigin(WebSettings settings) {
    reads.addAllowedOrigin(CorsConfiguration.ALL);
    reads.setAllowedMethods(List.of("GET", "HEAD"));
    // no header that carries a credential
    reads
        .setAllowedHeaders(List.of(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.IF_NONE_MATCH,
            "traceparent", "tracestate"));
    reads.setExposedHeaders(EXPOSED);
    reads.setMaxAge(3600L);
    listed.setAllowedOrigins(settings.corsOrigins());
    listed.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
    listed.addAllowedHeader(CorsConfiguration.ALL);
    listed.setExposedHeaders(EXPOSED);
    listed.setMaxAge(3600L);
  }

  @Override
  public @Nullable CorsConfiguration getCorsConfiguration(HttpServletRequest request) {
    var origin = request.getHeader(HttpHeaders.ORIGIN);
    if (origin == null)
      return null;
    if (listed.checkOrigin(origin) != null)
      return listed;
    if (isRead(request))
      return reads;
    // behind a proxy our own page can look foreign: only a preflight is refused
    return CorsUtils.isPreFlightRequest(request) ? listed : null;
  }

  private static boolean isRead(HttpServletRequest request) {
    var method = CorsUtils.isPreFlightRequest(request)
        ? request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD)
        : request.getMethod();
    return HttpMethod.GET.matches(method) || HttpMethod.HEAD.matches(method);
  }
}
