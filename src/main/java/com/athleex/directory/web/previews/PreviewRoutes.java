package com.athleex.directory.web.previews;

import com.athleex.directory.web.LinkPreviews;
import com.athleex.directory.web.Quota;
import com.athleex.directory.web.RateLimit;
import com.athleex.directory.web.RouteRules;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class PreviewRoutes {

  private static final String PICTURES = LinkPreviews.PATH + "*";

  @Bean
  RouteRules previewRules() {
    return routes -> routes.requestMatchers(HttpMethod.GET, PICTURES).permitAll();
  }

  // networks of messengers and search engines ask for many
  @Bean
  RateLimit previewLimit() {
    return new RateLimit(PICTURES, Set.of(HttpMethod.GET), Quota.perMinute("previews", 120),
        RateLimit.By.NETWORK);
  }
}
