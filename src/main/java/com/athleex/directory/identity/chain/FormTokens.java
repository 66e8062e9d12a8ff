package com.athleex.directory.identity.chain;

import com.athleex.directory.identity.Secret;
import com.athleex.directory.identity.sessions.SessionCookie;
import com.athleex.directory.web.Cursors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * What a form must carry, so that no other site's page sends it: a keyed digest
 * of the session's secret, or, for who has not signed in, of a cookie that
 * lives as long as the browser is open. Nothing is kept; another session's
 * token is another one, and signing in or out changes it.
 */
@Component
class FormTokens implements CsrfTokenRepository {

  private static final String COOKIE = "__Host-form";
  private static final String KIND = "form";

  private final Cursors digests;

  FormTokens(Cursors digests) {
    this.digests = digests;
  }

  /** Whether the browser has sent what a token is made of. */
  static boolean isKnown(HttpServletRequest request) {
    return secret(request).isPresent();
  }

  private static Optional<Secret> secret(HttpServletRequest request) {
    return SessionCookie.of(request).or(() -> SessionCookie.secret(COOKIE, request));
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    return secret(request).map(this::token).orElse(null);
  }

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return token(Secret.random(""));
  }

  @Override
  public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    if (token instanceof FormToken made && !isKnown(request))
      SessionCookie.set(COOKIE, made.secret().value(), null, response);
  }

  private FormToken token(Secret secret) {
    return new FormToken(secret, digests.digest(KIND, secret.value()));
  }

  private record FormToken(Secret secret, String getToken) implements CsrfToken {

    @Override
    public String getHeaderName() {
      return "X-Form-Token";
    }

    @Override
    public String getParameterName() {
      return "_csrf";
    }

    @Override
    public String toString() {
      return "FormToken[…]";
    }
  }
}
