package com.athleex.directory.trainers.appeals;

import com.athleex.directory.identity.Role;
import com.athleex.directory.web.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AppealRoutes {

  @Bean
  RouteRules appealRules() {
    return routes -> routes.requestMatchers(AppealController.PATH, DecisionsPage.PATH, DecisionsPage.APPEALS)
        .hasRole(Role.TRAINER.name())
        .requestMatchers("/api/v1/admin/appeals/*").hasRole(Role.ADMINISTRATOR.name());
  }
}
