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
  private static final String FORM = "/trainers/*/report";
  private static final Quota LIMIT = new Quota("reports", 10, Duration.ofHours(1));

  @Bean
  RouteRules reportRules() {
    return routes -> routes.requestMatchers(HttpMethod.POST, REPORTS).permitAll()
        .requestMatchers(HttpMethod.GET, FORM).permitAll().requestMatchers(HttpMethod.POST, FORM).permitAll()
        .requestMatchers("/api/v1/admin/reports/*").hasRole(Role.ADMINISTRATOR.name());
  }

  @Bean
  RateLimit reportLimit() {
    return new RateLimit(REPORTS, Set.of(HttpMethod.POST), LIMIT, RateLimit.By.NETWORK);
  }

  // counted together
  @Bean
  RateLimit reportFormLimit() {
    return new RateLimit(FORM, Set.of(HttpMethod.POST), LIMIT, RateLimit.By.NETWORK);
  }
}
