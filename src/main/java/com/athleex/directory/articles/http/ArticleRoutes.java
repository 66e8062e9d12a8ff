package com.athleex.directory.articles.http;

import com.athleex.directory.articles.ArticleSettings;
import com.athleex.directory.identity.Access;
import com.athleex.directory.identity.Scope;
import com.athleex.directory.web.BodyLimit;
import com.athleex.directory.web.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class ArticleRoutes {

  @Bean
  RouteRules articleRules() {
    return routes -> routes.requestMatchers(HttpMethod.GET, "/api/v1/articles", "/api/v1/articles/*")
        .permitAll()
        .requestMatchers(HttpMethod.POST, AnalysisController.PATH)
        .access(Access.staffOr(Scope.ANALYSE_ARTICLES));
  }

  @Bean
  BodyLimit analysisLimit(ArticleSettings settings) {
    return new BodyLimit(AnalysisController.PATH, settings.longestTextBytes());
  }
}
