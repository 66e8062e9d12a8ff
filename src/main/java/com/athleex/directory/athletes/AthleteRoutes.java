package com.athleex.directory.athletes;

import com.athleex.directory.identity.Role;
import com.athleex.directory.web.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class AthleteRoutes {

  @Bean
  RouteRules athleteRules() {
    return routes -> routes
        .requestMatchers("/api/v1/me/athlete", "/api/v1/me/athlete/shortlist",
            "/api/v1/me/athlete/shortlist/*", "/api/v1/me/athlete/saved-searches",
            "/api/v1/me/athlete/saved-searches/*", "/account/shortlist", "/account/shortlist/*",
            "/account/searches", "/account/searches/*", "/account/searches/*/*", "/account/preferences")
        .hasRole(Role.ATHLETE.name())
        // whoever has the link got the letter
        .requestMatchers(HttpMethod.GET, "/unsubscribe/*").permitAll()
        .requestMatchers(HttpMethod.POST, "/unsubscribe/*").permitAll();
  }
}
