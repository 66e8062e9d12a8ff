package com.athleex.directory.identity.chain;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import com.athleex.directory.web.ImageSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Headers that bound what a browser does with an answer. A controller that sets
 * one of them itself, such as an embed that may be framed, is left alone.
 */
class ResponseHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {

  private static final String CSP = "Content-Security-Policy";
  // an answer for programs is no page, even where a browser is led to it
  private static final String NOTHING = "default-src 'none'; object-src 'none'; base-uri 'none';"
      + " frame-ancestors 'none'; sandbox";
  private static final String OWN_PAGES = "default-src 'none'; object-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
      + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
      + " frame-ancestors 'none'";
  // Swagger UI writes style attributes
  private static final String API_PAGE = OWN_PAGES.replace("style-src 'self'",
      "style-src 'self' 'unsafe-inline'");

  private final String images;

  /**
   * @param images
   *          origins that pages may load pictures from besides
   */
  ResponseHeaders(Stream<ImageSource> images) {
    this.images = images.map(ImageSource::origin).filter(Objects::nonNull)
        .map(origin -> " " + origin).collect(Collectors.joining("", "img-src 'self' data:", ";"));
  }

  @Override
  public void customize(HeadersConfigurer<HttpSecurity> headers) {
    var api = new OrRequestMatcher(pathPattern("/api/**"), pathPattern("/actuator/**"),
        pathPattern("/v3/**"));
    var apiPage = new OrRequestMatcher(pathPattern("/docs"), pathPattern("/docs/**"),
        pathPattern("/swagger-ui/**"));
    // always: the proxy that ends TLS asks in plain HTTP, where browsers ignore it
    headers.httpStrictTransportSecurity(
        transport -> transport.requestMatcher(AnyRequestMatcher.INSTANCE).includeSubDomains(true));
    headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable);
    headers.addHeaderWriter((request, response) -> {
      // beside this word of the newer header there is none of the older for "anybody"
      var own = response.getHeader(CSP);
      if (own == null || !own.endsWith("frame-ancestors *"))
        response.setHeader("X-Frame-Options", "DENY");
    });
    // the address of a page can name an injury: no other site learns it
    headers.addHeaderWriter(new StaticHeadersWriter("Referrer-Policy", "same-origin"));
    headers.addHeaderWriter(
        new StaticHeadersWriter("Permissions-Policy",
            "geolocation=(self), camera=(), microphone=(), payment=()"));
    headers.addHeaderWriter(policy(api, NOTHING));
    headers.addHeaderWriter(policy(apiPage, API_PAGE));
    headers.addHeaderWriter(
        policy(new NegatedRequestMatcher(new OrRequestMatcher(List.of(api, apiPage))),
            OWN_PAGES.replace("img-src 'self' data:;", images)));
  }

  private static HeaderWriter policy(RequestMatcher where, String policy) {
    return new DelegatingRequestMatcherHeaderWriter(where, new StaticHeadersWriter(CSP, policy));
  }
}
