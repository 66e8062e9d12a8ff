package com.athleex.directory.articles.http;

import com.athleex.directory.articles.ArticleSettings;
import com.athleex.directory.identity.Access;
import com.athleex.directory.identity.Role;
import com.athleex.directory.identity.Scope;
import com.athleex.directory.web.BodyLimit;
import com.athleex.directory.web.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

@Configuration(proxyBeanMethods = false)
class ArticleRoutes {

  private static final AuthorizationManager<RequestAuthorizationContext> EDITORS = AuthorityAuthorizationManager
      .hasAnyAuthority(Role.EDITOR.authority(), Role.ADMINISTRATOR.authority());

  @Bean
  RouteRules articleRules() {
    return routes -> routes
        .requestMatchers(HttpMethod.GET, "/api/v1/articles", "/api/v1/articles/*")
        .permitAll()
        .requestMatchers(HttpMethod.PUT, "/api/v1/articles/*", "/api/v1/articles/*/text",
            "/api/v1/articles/*/review", "/api/v1/articles/*/publication")
        .access(EDITORS)
        .requestMatchers(HttpMethod.DELETE, "/api/v1/articles/*/publication").access(EDITORS)
        .requestMatchers(HttpMethod.GET, "/api/v1/admin/articles", "/api/v1/admin/articles/*",
            "/api/v1/admin/articles/*/revisions/*", "/api/v1/admin/article-feeds/pages")
        .access(EDITORS)
        .requestMatchers(HttpMethod.POST, "/api/v1/admin/article-feeds/rounds").access(EDITORS)
        .requestMatchers(HttpMethod.POST, AnalysisController.PATH)
        .access(Access.staffOr(Scope.ANALYSE_ARTICLES));
  }

  @Bean
  BodyLimit articleLimit(ArticleSettings settings) {
    return new BodyLimit("/api/v1/articles/*", settings.longestTextBytes());
  }

  @Bean
  BodyLimit textLimit(ArticleSettings settings) {
    return new BodyLimit("/api/v1/articles/*/text", settings.longestTextBytes());
  }

  @Bean
  BodyLimit analysisLimit(ArticleSettings settings) {
    return new BodyLimit(AnalysisController.PATH, settings.longestTextBytes());
  }
}
