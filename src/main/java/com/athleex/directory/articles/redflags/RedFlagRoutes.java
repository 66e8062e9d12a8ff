package com.athleex.directory.articles.redflags;

import com.athleex.directory.web.AnonymousPost;
import com.athleex.directory.web.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** For everybody, from any page: articles stand elsewhere. */
@Configuration(proxyBeanMethods = false)
class RedFlagRoutes {

  private static final String OUTCOME = "/api/v1/articles/*/red-flags/outcome";

  @Bean
  RouteRules redFlagRules() {
    return routes -> routes.requestMatchers(HttpMethod.GET, "/api/v1/articles/*/red-flags").permitAll()
        .requestMatchers(HttpMethod.POST, OUTCOME).permitAll();
  }

  @Bean
  AnonymousPost answersFromAnyPage() {
    return new AnonymousPost(OUTCOME);
  }
}
