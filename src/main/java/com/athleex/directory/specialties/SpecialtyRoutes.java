package com.athleex.directory.specialties;

import com.athleex.directory.web.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SpecialtyRoutes {

  @Bean
  RouteRules specialtyRules() {
    return routes -> routes.requestMatchers("/api/v1/specialties").permitAll();
  }
}
