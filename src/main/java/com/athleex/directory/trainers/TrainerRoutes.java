package com.athleex.directory.trainers;

import com.athleex.directory.identity.Role;
import com.athleex.directory.web.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TrainerRoutes {

  @Bean
  RouteRules trainerRules() {
    return routes -> routes
        .requestMatchers("/api/v1/me/trainer", "/api/v1/me/trainer/publication", "/api/v1/me/trainer/handle",
            "/api/v1/me/trainer/history")
        .hasRole(Role.TRAINER.name());
  }
}
