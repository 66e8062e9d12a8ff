package com.athleex.directory.trainers.duplicates;

import com.athleex.directory.identity.Role;
import com.athleex.directory.web.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class DuplicateRoutes {

  @Bean
  RouteRules duplicateRules() {
    return routes -> routes.requestMatchers(DuplicatesPage.PATH, DuplicatesPage.PATH + "/*/*/*")
        .hasRole(Role.ADMINISTRATOR.name()).requestMatchers(HttpMethod.GET, DuplicatesController.PAIRS)
        .hasRole(Role.ADMINISTRATOR.name())
        .requestMatchers(HttpMethod.PUT, DuplicatesController.PAIRS + "/*/*")
        .hasRole(Role.ADMINISTRATOR.name())
        .requestMatchers(HttpMethod.POST, DuplicatesController.MERGE.replace("{handle}", "*"))
        .hasRole(Role.ADMINISTRATOR.name());
  }
}
