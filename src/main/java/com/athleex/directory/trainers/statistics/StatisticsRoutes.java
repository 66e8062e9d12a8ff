package com.athleex.directory.trainers.statistics;

import com.athleex.directory.identity.Role;
import com.athleex.directory.trainers.statistics.Sight.Counts;
import com.athleex.directory.web.Quota;
import com.athleex.directory.web.RateLimit;
import com.athleex.directory.web.RouteRules;
import com.athleex.directory.web.Tally;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class StatisticsRoutes {

  private static final String CLICKS = "/api/v1/trainers/*/contact-clicks";

  // about 10 MB, and what a database takes in a few seconds
  @Bean
  Tally<Sight, Counts> sights() {
    return new Tally<>(50_000, Counts::plus);
  }

  @Bean
  RouteRules statisticsRules() {
    return routes -> routes.requestMatchers(HttpMethod.POST, CLICKS).permitAll()
        .requestMatchers("/api/v1/me/trainer/statistics", StatisticsPage.PATH).hasRole(Role.TRAINER.name());
  }

  // many people can be behind one network
  @Bean
  RateLimit contactClickLimit() {
    return new RateLimit(CLICKS, Set.of(HttpMethod.POST), Quota.perMinute("contact-clicks", 120),
        RateLimit.By.NETWORK);
  }
}
