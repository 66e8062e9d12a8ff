package com.athleex.directory.trainers.freshness;

import com.athleex.directory.identity.Role;
import com.athleex.directory.web.Quota;
import com.athleex.directory.web.RateLimit;
import com.athleex.directory.web.RouteRules;
import java.time.Duration;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class FreshnessRoutes {

  @Bean
  RouteRules freshnessRules() {
    return routes -> routes.requestMatchers("/api/v1/me/trainer/confirmation", OwnConfirmationPage.PATH)
        .hasRole(Role.TRAINER.name())
        // whoever has the code got the letter
        .requestMatchers(HttpMethod.GET, ConfirmationPage.PATH).permitAll()
        .requestMatchers(HttpMethod.POST, ConfirmationPage.PATH).permitAll();
  }

  @Bean
  RateLimit confirmationCodeLimit() {
    return new RateLimit(ConfirmationPage.PATH, Set.of(HttpMethod.POST),
        new Quota("confirmation-codes", 200, Duration.ofMinutes(10)), RateLimit.By.NETWORK);
  }
}
