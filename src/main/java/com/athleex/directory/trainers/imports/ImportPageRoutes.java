package com.athleex.directory.trainers.imports;

import com.athleex.directory.identity.Role;
import com.athleex.directory.web.BodyLimit;
import com.athleex.directory.web.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportPageRoutes {

  private static final long FORM_AROUND_IT = 16 * 1024;

  @Bean
  RouteRules importPageRules() {
    return routes -> routes.requestMatchers(ImportPage.PATH, ImportPage.PATH + "/*")
        .hasRole(Role.ADMINISTRATOR.name());
  }

  @Bean
  BodyLimit importForms() {
    return new BodyLimit(ImportPage.PATH, ImportPage.MOST_BYTES + FORM_AROUND_IT);
  }
}
