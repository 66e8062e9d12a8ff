package com.athleex.directory.identity;

import com.athleex.directory.web.Quota;
import com.athleex.directory.web.RateLimit;
import java.time.Duration;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** How often one network may do what costs us a hash or somebody a letter. */
@Configuration(proxyBeanMethods = false)
class IdentityLimits {

  @Bean
  RateLimit signUpLimit() {
    return post("/api/v1/accounts", signUps());
  }

  @Bean
  RateLimit signUpPageLimit() {
    return post("/for-athletes", signUps());
  }

  @Bean
  RateLimit signUpOfAnybodyPageLimit() {
    return post("/sign-up", signUps());
  }

  @Bean
  RateLimit passwordResetLimit() {
    return post("/api/v1/password-resets", passwordResets());
  }

  @Bean
  RateLimit passwordResetPageLimit() {
    return post("/account/forgotten", passwordResets());
  }

  @Bean
  RateLimit passwordResetCodeLimit() {
    return new RateLimit("/api/v1/password-resets/*", Set.of(HttpMethod.PUT), codes(), RateLimit.By.NETWORK);
  }

  @Bean
  RateLimit verificationCodeLimit() {
    return post("/api/v1/accounts/verification", codes());
  }

  @Bean
  RateLimit emailChangeCodeLimit() {
    return post("/api/v1/email-changes/confirmation", codes());
  }

  @Bean
  RateLimit letterPageLimit() {
    return post("/account/{page:verification|password-reset|email-change}", codes());
  }

  @Bean
  RateLimit passkeyPageLimit() {
    return post("/sign-in/passkey", passkeys());
  }

  @Bean
  RateLimit passkeyOptionsLimit() {
    return post("/api/v1/webauthn/authenticate/options", passkeys());
  }

  @Bean
  RateLimit passkeyLimit() {
    return post("/api/v1/webauthn/authenticate", passkeys());
  }

  private static Quota signUps() {
    return new Quota("sign-up", 200, Duration.ofMinutes(10));
  }

  private static Quota passwordResets() {
    return new Quota("password-reset", 60, Duration.ofMinutes(10));
  }

  // each sign-in calls twice
  private static Quota passkeys() {
    return new Quota("passkeys", 120, Duration.ofMinutes(1));
  }

  // nobody guesses 256 bits; whoever tries is told to stop
  private static Quota codes() {
    return new Quota("codes", 200, Duration.ofMinutes(10));
  }

  private static RateLimit post(String path, Quota quota) {
    return new RateLimit(path, Set.of(HttpMethod.POST), quota, RateLimit.By.NETWORK);
  }
}
