package com.athleex.directory.identity;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

@Component
class KeyAuthentication implements AuthenticationProvider {

  private final ApiKeys keys;

  KeyAuthentication(ApiKeys keys) {
    this.keys = keys;
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    if (!(asked.getCredentials() instanceof String secret))
      throw new BadCredentialsException("no key");
    var key = keys.opened(new KeySecret(secret))
        .orElseThrow(() -> new BadCredentialsException("unknown key"));
    return UsernamePasswordAuthenticationToken.authenticated("api-key:" + key.name(), null,
        AuthorityUtils.createAuthorityList(key.role().authority()));
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
