package com.athleex.directory.embed;

import com.athleex.directory.web.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class EmbedRoutes {

  @Bean
  RouteRules embedRules() {
    return routes -> routes
        .requestMatchers(HttpMethod.GET, "/embed", "/embed/example", "/embed/v1/*", "/articles",
            "/articles/*", "/articles.atom")
        .permitAll();
  }
}
