package com.athleex.directory.places;

import com.athleex.directory.web.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlacesRoutes {

  @Bean
  RouteRules placesRules() {
    return routes -> routes.requestMatchers("/api/v1/places").permitAll();
  }
}
