package com.athleex.directory.ctas.counts;

import com.athleex.directory.identity.Access;
import com.athleex.directory.identity.Role;
import com.athleex.directory.identity.Scope;
import com.athleex.directory.web.AnonymousPost;
import com.athleex.directory.web.BodyLimit;
import com.athleex.directory.web.Quota;
import com.athleex.directory.web.RateLimit;
import com.athleex.directory.web.RouteRules;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class CountRoutes implements WebMvcConfigurer {

  private final Attribution attribution;
  private final JsonMapper json;

  CountRoutes(Attribution attribution, JsonMapper json) {
    this.attribution = attribution;
    this.json = json;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new OutcomesOfRoutes(attribution))
        .addPathPatterns("/api/v1/trainers", "/api/v1/trainers/**", "/api/v1/accounts", "/for-athletes");
  }

  @Override
  public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
    converters.addCustomConverter(new BeaconReader(json));
  }

  @Bean
  static RouteRules ctaCountRules() {
    return routes -> routes.requestMatchers(HttpMethod.POST, BeaconController.PATH).permitAll()
        .requestMatchers(HttpMethod.GET, CtaReportController.PATH).access(Access.staffOr(Scope.READ_REPORTS))
        .requestMatchers(HttpMethod.GET, CtaReportPage.PATH, CtaReportPage.PATH + "/csv")
        .hasAnyRole(Role.EDITOR.name(), Role.ADMINISTRATOR.name());
  }

  // 20 events with the longest refs
  @Bean
  static BodyLimit beaconSize() {
    return new BodyLimit(BeaconController.PATH, 6 * 1024);
  }

  @Bean
  static AnonymousPost beaconOrigins() {
    return new AnonymousPost(BeaconController.PATH);
  }

  // many people can be behind one network
  @Bean
  static RateLimit beaconLimit() {
    return new RateLimit(BeaconController.PATH, Set.of(HttpMethod.POST), Quota.perMinute("cta-events", 240),
        RateLimit.By.NETWORK);
  }

  @Bean
  static RateLimit ctaReportPageLimit() {
    return new RateLimit(CtaReportPage.PATH, Set.of(HttpMethod.GET), Quota.perMinute("cta-reports", 60),
        RateLimit.By.CALLER);
  }

  // it reads a year's counters
  @Bean
  static RateLimit ctaReportLimit() {
    return new RateLimit(CtaReportController.PATH, Set.of(HttpMethod.GET), Quota.perMinute("cta-reports", 60),
        RateLimit.By.CALLER);
  }
}
