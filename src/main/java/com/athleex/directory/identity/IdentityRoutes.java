package com.athleex.directory.identity;

import com.athleex.directory.web.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class IdentityRoutes {

  // what the codes of letters open asks nobody who they are
  @Bean
  SignedInPages accountPages() {
    return SignedInPages.at("/account/**", "/sign-in/**", "/sign-out", "/sign-up", "/for-athletes")
        .besides("/account/verification", "/account/password-reset", "/account/email-change");
  }

  @Bean
  RouteRules identityRules() {
    return routes -> routes
        .requestMatchers(HttpMethod.POST, "/api/v1/accounts", "/api/v1/accounts/verification",
            "/api/v1/sessions", "/api/v1/sessions/refresh", "/api/v1/password-resets",
            "/api/v1/email-changes/confirmation", "/api/v1/webauthn/authenticate",
            "/api/v1/webauthn/authenticate/options", "/account/verification", "/account/password-reset",
            "/account/email-change", "/account/forgotten", "/for-athletes", "/sign-up", "/sign-in",
            "/sign-in/passkey", "/sign-out")
        .permitAll().requestMatchers(HttpMethod.PUT, "/api/v1/password-resets/*").permitAll()
        .requestMatchers(HttpMethod.GET, "/.well-known/jwks.json", "/account/verification",
            "/account/password-reset",
            "/account/email-change", "/account/forgotten", "/for-athletes", "/sign-up", "/sign-in")
        .permitAll()
        .requestMatchers("/api/v1/sessions/current", "/api/v1/me", "/api/v1/me/export", "/api/v1/me/password",
            "/api/v1/me/email", "/api/v1/me/sessions", "/api/v1/me/sessions/*",
            "/api/v1/me/passkeys", "/api/v1/me/passkeys/*", "/api/v1/webauthn/register",
            "/api/v1/webauthn/register/options")
        .access(Access.accounts())
        .requestMatchers("/account", "/account/email", "/account/password", "/account/passkeys",
            "/account/passkeys/*", "/account/passkeys/*/removal", "/account/sessions",
            "/account/sessions/*/end", "/account/data", "/account/data/*")
        .access(Access.accounts())
        .requestMatchers("/api/v1/admin/api-keys", "/api/v1/admin/api-keys/*",
            "/api/v1/admin/api-keys/*/rotation", "/api/v1/admin/staff", "/api/v1/admin/staff/*",
            "/api/v1/admin/audit",
            "/api/v1/admin/accounts/*/sessions")
        .hasRole(Role.ADMINISTRATOR.name());
  }
}
