package com.athleex.directory.trainers.editor;

import com.athleex.directory.identity.Role;
import com.athleex.directory.identity.SignedInPages;
import com.athleex.directory.web.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class EditorRoutes implements WebMvcConfigurer {

  private final WithoutProfile withoutProfile;

  EditorRoutes(WithoutProfile withoutProfile) {
    this.withoutProfile = withoutProfile;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(withoutProfile).addPathPatterns("/trainer/**")
        .excludePathPatterns("/trainer", "/trainer/start", "/trainer/confirmation", "/trainer/claim");
  }

  @Bean
  static SignedInPages trainerDeskPages() {
    return SignedInPages.at("/trainer/**").besides("/trainer/confirmation", "/trainer/claim");
  }

  @Bean
  static RouteRules editorRules() {
    return routes -> routes.requestMatchers(HttpMethod.GET, "/trainer").permitAll()
        .requestMatchers("/trainer/start", "/trainer/publication", "/trainer/history", "/trainer/handle",
            "/trainer/edit/*")
        .hasRole(Role.TRAINER.name());
  }
}
