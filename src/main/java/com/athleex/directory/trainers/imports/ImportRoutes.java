package com.athleex.directory.trainers.imports;

import com.athleex.directory.identity.Access;
import com.athleex.directory.identity.Scope;
import com.athleex.directory.web.BodyLimit;
import com.athleex.directory.web.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportRoutes {

  @Bean
  RouteRules importRules() {
    return routes -> routes.requestMatchers(ImportController.PATH, ImportController.PATH + "/*")
        .access(Access.administratorsOr(Scope.IMPORT_TRAINERS));
  }

  @Bean
  BodyLimit importBodies(TrainerSettings settings) {
    return new BodyLimit(ImportController.PATH, settings.maxUpload().toBytes());
  }
}
