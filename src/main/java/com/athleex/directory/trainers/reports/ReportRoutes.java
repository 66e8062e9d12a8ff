package com.athleex.directory.trainers.reports;

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
class ReportRoutes {

  private static final String REPORTS = "/api/v1/trainers/*/reports";

  @Bean
  RouteRules reportRules() {
    return routes -> routes.requestMatchers(HttpMethod.POST, REPORTS).permitAll()
        .requestMatchers("/api/v1/admin/reports/*").hasRole(Role.ADMINISTRATOR.name());
  }

  @Bean
  RateLimit reportLimit() {
    return new RateLimit(REPORTS, Set.of(HttpMethod.POST), new Quota("reports", 10, Duration.ofHours(1)),
        RateLimit.By.NETWORK);
  }
}
