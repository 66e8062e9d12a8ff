package com.athleex.directory.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.stereotype.Component;

/**
 * Takes a key from {@code Authorization: Bearer} or {@code X-API-Key}; from the
 * URL never, because URLs are logged.
 */
@Component
class KeyInRequest implements AuthenticationConverter {

  private static final String SCHEME = "Bearer ";

  @Override
  public @Nullable Authentication convert(HttpServletRequest request) {
    String key = key(request);
    if (key == null)
      return null;
    if (!KeySecret.isKey(key))
      throw new BadCredentialsException("not a key");
    return UsernamePasswordAuthenticationToken.unauthenticated("api-key", key);
  }

  private static @Nullable String key(HttpServletRequest request) {
    String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
      return authorization.substring(SCHEME.length()).strip();
    return request.getHeader("X-API-Key");
  }
}
