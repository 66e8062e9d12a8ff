package com.athleex.directory.search.http;

import com.athleex.directory.identity.Access;
import com.athleex.directory.identity.Role;
import com.athleex.directory.identity.Scope;
import com.athleex.directory.web.Costly;
import com.athleex.directory.web.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class SearchRoutes {

  @Bean
  RouteRules searchRules() {
    return routes -> routes.requestMatchers(HttpMethod.GET, "/api/v1/trainers", "/api/v1/trainers/*")
        .permitAll()
        .requestMatchers(IndexPage.PATH).hasRole(Role.ADMINISTRATOR.name())
        .requestMatchers(IndexRebuildController.PATH, IndexRebuildController.PATH + "/*")
        .access(Access.administratorsOr(Scope.REBUILD_INDEX));
  }

  @Bean
  Costly costlySearch() {
    return new Costly("/api/v1/trainers");
  }
}
