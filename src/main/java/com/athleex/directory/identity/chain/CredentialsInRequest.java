package com.athleex.directory.identity.chain;

import com.athleex.directory.identity.keys.KeySecret;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.stereotype.Component;

/**
 * Takes an access token or an API key from {@code Authorization: Bearer}, a key
 * from {@code X-API-Key} too; from the URL never, because URLs are logged.
 */
@Component
class CredentialsInRequest implements AuthenticationConverter {

  private static final String SCHEME = "Bearer ";
  private static final Pattern JWT = Pattern.compile("eyJ[\\w-]*\\.[\\w-]*\\.[\\w-]*");

  @Override
  public @Nullable Authentication convert(HttpServletRequest request) {
    var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      var bearer = authorization.substring(SCHEME.length()).strip();
      return JWT.matcher(bearer).matches() ? new BearerTokenAuthenticationToken(bearer) : key(bearer);
    }
    var key = request.getHeader("X-API-Key");
    return key == null ? null : key(key);
  }

  private static Authentication key(String text) {
    if (!KeySecret.isKey(text))
      throw new BadCredentialsException("neither a token nor a key");
    return new KeyAttempt(text);
  }
}
