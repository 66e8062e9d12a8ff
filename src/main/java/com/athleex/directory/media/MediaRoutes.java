package com.athleex.directory.media;

import com.athleex.directory.web.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class MediaRoutes {

  @Bean
  RouteRules mediaRules() {
    return routes -> routes.requestMatchers(HttpMethod.GET, "/media/photos/*").permitAll();
  }
}
