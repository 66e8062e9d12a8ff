package com.athleex.directory.identity.chain;

import com.athleex.directory.identity.NextPage;
import com.athleex.directory.web.ReaderLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Leads whoever has to sign in there, and from there back to where they were.
 */
final class SignInRedirect {

  private SignInRedirect() {}

  static void send(HttpServletRequest request, HttpServletResponse response) {
    var signIn = UriComponentsBuilder.fromPath("/sign-in").queryParam("lang",
        ReaderLanguage.of(request).getLanguage());
    var next = wanted(request).flatMap(NextPage::of);
    if (next.isPresent())
      signIn.queryParam("next", "{next}");
    response.setStatus(HttpStatus.SEE_OTHER.value());
    response.setHeader(HttpHeaders.LOCATION, signIn.encode().buildAndExpand(next.orElse("")).toUriString());
  }

  // of what was sent, the page it was sent from
  private static Optional<String> wanted(HttpServletRequest request) {
    if (HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod()))
      return Optional.of(whole(request.getRequestURI(), request.getQueryString()));
    try {
      return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER)).map(URI::create)
          .map(from -> whole(from.getRawPath(), from.getRawQuery()));
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  private static String whole(@Nullable String path, @Nullable String query) {
    return query == null ? String.valueOf(path) : path + "?" + query;
  }
}
