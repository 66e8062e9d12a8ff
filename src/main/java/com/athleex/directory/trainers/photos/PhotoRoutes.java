package com.athleex.directory.trainers.photos;

import com.athleex.directory.identity.Role;
import com.athleex.directory.media.Photos;
import com.athleex.directory.web.BodyLimit;
import com.athleex.directory.web.Quota;
import com.athleex.directory.web.RateLimit;
import com.athleex.directory.web.RouteRules;
import java.time.Duration;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class PhotoRoutes {

  private static final String ROUTE = "/api/v1/me/trainer/photo";
  private static final long FORM_AROUND_IT = 16 * 1024;

  @Bean
  RouteRules trainerPhotoRules() {
    return routes -> routes.requestMatchers(ROUTE, PhotoPage.PATH, PhotoPage.REMOVAL)
        .hasRole(Role.TRAINER.name());
  }

  @Bean
  BodyLimit trainerPhotoSize() {
    return new BodyLimit(ROUTE, Photos.MOST_BYTES);
  }

  @Bean
  BodyLimit trainerPhotoFormSize() {
    return new BodyLimit(PhotoPage.PATH, Photos.MOST_BYTES + FORM_AROUND_IT);
  }

  @Bean
  RateLimit trainerPhotoFormLimit() {
    return new RateLimit(PhotoPage.PATH, Set.of(HttpMethod.POST),
        new Quota("photos", 20, Duration.ofMinutes(10)),
        RateLimit.By.CALLER);
  }

  @Bean
  RateLimit trainerPhotoLimit() {
    return new RateLimit(ROUTE, Set.of(HttpMethod.PUT), new Quota("photos", 20, Duration.ofMinutes(10)),
        RateLimit.By.CALLER);
  }
}
