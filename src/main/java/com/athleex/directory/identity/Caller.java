package com.athleex.directory.identity;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.util.Assert;

/** A person who came with an access token whose session stands. */
public final class Caller extends AbstractAuthenticationToken {

  private final CurrentAccount account;

  public Caller(CurrentAccount account, Collection<Role> roles) {
    super(authorities(roles));
    this.account = account;
    super.setAuthenticated(true);
  }

  private static Collection<? extends GrantedAuthority> authorities(Collection<Role> roles) {
    return AuthorityUtils.createAuthorityList(roles.stream().map(Role::authority).toList());
  }

  @Override
  public @Nullable Object getCredentials() {
    return null;
  }

  @Override
  public CurrentAccount getPrincipal() {
    return account;
  }

  @Override
  public String getName() {
    return account.id().toString();
  }

  @Override
  public void setAuthenticated(boolean authenticated) {
    Assert.isTrue(!authenticated, "made authenticated, or not at all");
    super.setAuthenticated(false);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Caller caller && account.equals(caller.account)
        && getAuthorities().equals(caller.getAuthorities());
  }

  @Override
  public int hashCode() {
    return account.hashCode();
  }
}
