package com.athleex.directory.ctas;

import com.athleex.directory.web.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class CtaRoutes {

  @Bean
  RouteRules ctaRules() {
    return routes -> routes
        .requestMatchers(HttpMethod.GET, "/api/v1/articles/*/ctas", "/find", "/find/*", "/find/*/*")
        .permitAll();
  }
}
