package com.athleex.directory.identity.chain;

import com.athleex.directory.identity.keys.ApiKeys;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

@Component
class KeyAuthentication implements AuthenticationProvider {

  private final ApiKeys keys;

  KeyAuthentication(ApiKeys keys) {
    this.keys = keys;
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    var key = keys.opened(((KeyAttempt) asked).getCredentials())
        .orElseThrow(() -> new BadCredentialsException("unknown key"));
    return UsernamePasswordAuthenticationToken.authenticated("api-key:" + key.name(), null,
        key.authorities());
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return KeyAttempt.class.isAssignableFrom(authentication);
  }
}
