package com.athleex.directory.identity.chain;

import com.athleex.directory.identity.Secret;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** An API key that has still to be looked up. */
final class KeyAttempt extends AbstractAuthenticationToken {

  private final transient Secret secret;

  KeyAttempt(String text) {
    super(AuthorityUtils.NO_AUTHORITIES);
    this.secret = new Secret(text);
  }

  @Override
  public Secret getCredentials() {
    return secret;
  }

  @Override
  public String getPrincipal() {
    return "api-key";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof KeyAttempt attempt && secret.equals(attempt.secret);
  }

  @Override
  public int hashCode() {
    return Objects.hash(secret);
  }
}
