package com.athleex.directory.trainers.moderation;

import com.athleex.directory.identity.Role;
import com.athleex.directory.identity.SignedInPages;
import com.athleex.directory.web.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ModerationRoutes {

  @Bean
  SignedInPages administrationPages() {
    return SignedInPages.at("/admin/**");
  }

  @Bean
  RouteRules moderationRules() {
    return routes -> routes
        .requestMatchers(ReviewController.PATH, "/api/v1/admin/credentials/*/state",
            "/api/v1/admin/credentials/*/evidence/*", "/api/v1/admin/trainers/*",
            "/api/v1/admin/trainers/*/texts", ReviewsPage.START, ReviewsPage.PATH,
            ReviewsPage.PATH + "/*/*/*",
            "/admin/credentials/*/evidence/*", StaffTrainerPage.PATH, StaffTrainerPage.PATH + "/*",
            StaffTrainerPage.PATH + "/*/suspension", StaffTrainerPage.PATH + "/*/suspension/end",
            "/api/v1/admin/trainers/*/suspension")
        .hasRole(Role.ADMINISTRATOR.name());
  }
}
