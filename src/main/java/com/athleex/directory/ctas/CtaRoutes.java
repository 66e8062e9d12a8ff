package com.athleex.directory.ctas;

import com.athleex.directory.web.Costly;
import com.athleex.directory.web.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class CtaRoutes {

  @Bean
  RouteRules ctaRules() {
    return routes -> routes
        .requestMatchers(HttpMethod.GET, "/api/v1/articles/*/ctas", "/go/*", "/find", "/find/*",
            "/find/*/*", "/trainers/*", "/robots.txt", "/sitemap.xml", "/sitemaps/*")
        .permitAll().requestMatchers(HttpMethod.POST, "/find/gate").permitAll();
  }

  @Bean
  Costly costlyFind() {
    return new Costly("/find");
  }

  @Bean
  Costly costlyLandingPages() {
    return new Costly("/find/*");
  }
}
