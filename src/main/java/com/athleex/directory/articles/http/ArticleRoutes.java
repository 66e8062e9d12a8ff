package com.athleex.directory.articles.http;

import com.athleex.directory.articles.ArticleSettings;
import com.athleex.directory.web.BodyLimit;
import com.athleex.directory.web.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class ArticleRoutes {

  // an analysis stores nothing and is bounded in size and time, so it asks for no
  // key; with accounts it becomes an editor's
  @Bean
  RouteRules articleRules() {
    return routes -> routes.requestMatchers(HttpMethod.GET, "/api/v1/articles", "/api/v1/articles/*")
        .permitAll()
        .requestMatchers(HttpMethod.POST, AnalysisController.PATH).permitAll();
  }

  @Bean
  BodyLimit analysisLimit(ArticleSettings settings) {
    return new BodyLimit(AnalysisController.PATH, settings.longestTextBytes());
  }
}
