package com.athleex.directory.trainers.claims;

import com.athleex.directory.identity.Access;
import com.athleex.directory.identity.Role;
import com.athleex.directory.identity.Scope;
import com.athleex.directory.web.Quota;
import com.athleex.directory.web.RateLimit;
import com.athleex.directory.web.RouteRules;
import java.time.Duration;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class ClaimRoutes {

  private static final String CLAIMS = "/api/v1/me/trainer/claims";

  @Bean
  RouteRules claimRules() {
    return routes -> routes.requestMatchers(HttpMethod.POST, CLAIMS).hasRole(Role.TRAINER.name())
        .requestMatchers(HttpMethod.GET, ClaimPage.PATH).permitAll()
        .requestMatchers(HttpMethod.POST, InvitationController.IMPORTED,
            InvitationController.ONE.replace("{handle}", "*"))
        .access(Access.administratorsOr(Scope.IMPORT_TRAINERS));
  }

  // nobody guesses 256 bits; whoever tries is told to stop
  @Bean
  RateLimit claimLimit() {
    return new RateLimit(CLAIMS, Set.of(HttpMethod.POST), new Quota("claims", 60, Duration.ofMinutes(10)),
        RateLimit.By.NETWORK);
  }
}
