package com.athleex.directory.identity.chain;

import com.athleex.directory.identity.Caller;
import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.identity.sessions.Sessions;
import com.athleex.directory.identity.tokens.AccessTokens;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * An access token is believed while its session stands: a signed-out, erased or
 * demoted person's token is worth nothing at once, not after a quarter of an
 * hour.
 */
@Component
class TokenAuthentication implements AuthenticationProvider {

  private final AccessTokens tokens;
  private final Sessions sessions;

  TokenAuthentication(AccessTokens tokens, Sessions sessions) {
    this.tokens = tokens;
    this.sessions = sessions;
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    var session = tokens.session(((BearerTokenAuthenticationToken) asked).getToken())
        .orElseThrow(() -> new BadCredentialsException("not a valid token"));
    var account = sessions.holder(session)
        .orElseThrow(() -> new BadCredentialsException("session has ended"));
    return new Caller(new CurrentAccount(account.id(), account.role(), session), account.roles());
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return BearerTokenAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
