package com.athleex.directory.identity;

import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Who may call, for route rules that name more than a role. */
public final class Access {

  private Access() {}

  /** Administrators, and programs whose key has the scope. */
  public static AuthorizationManager<RequestAuthorizationContext> administratorsOr(Scope scope) {
    return AuthorityAuthorizationManager.hasAnyAuthority(Role.ADMINISTRATOR.authority(), scope.authority());
  }

  /** Editors and administrators, and programs whose key has the scope. */
  public static AuthorizationManager<RequestAuthorizationContext> staffOr(Scope scope) {
    return AuthorityAuthorizationManager.hasAnyAuthority(Role.EDITOR.authority(),
        Role.ADMINISTRATOR.authority(),
        scope.authority());
  }

  /** People with an account, whatever they signed up as. */
  public static AuthorizationManager<RequestAuthorizationContext> accounts() {
    return AuthorityAuthorizationManager.hasAnyAuthority(Role.ATHLETE.authority(), Role.TRAINER.authority());
  }
}
