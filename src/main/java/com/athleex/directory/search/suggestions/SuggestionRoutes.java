package com.athleex.directory.search.suggestions;

import com.athleex.directory.web.Costly;
import com.athleex.directory.web.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class SuggestionRoutes {

  @Bean
  RouteRules suggestionRules() {
    return routes -> routes.requestMatchers(HttpMethod.GET, SuggestionsController.PATH).permitAll();
  }

  @Bean
  Costly costlySuggestions() {
    return new Costly(SuggestionsController.PATH);
  }
}
