package com.athleex.directory.identity.chain;

import static org.springframework.security.config.Customizer.withDefaults;

import com.athleex.directory.identity.sessions.PageSessions;
import com.athleex.directory.web.ImageSource;
import com.athleex.directory.web.RouteRules;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeIn;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * The one filter chain: nothing is kept from one request to the next. Programs
 * send credentials in headers only, hence nothing can be forged across sites;
 * pages of the {@link PageArea} know a cookie, hence their forms carry a token.
 * Who may call which route, each module says itself.
 */
@Configuration(proxyBeanMethods = false)
@SecurityScheme(name = "accessToken", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT", description = "From POST /sessions: Authorization: Bearer eyJ…")
@SecurityScheme(name = "apiKey", type = SecuritySchemeType.HTTP, scheme = "bearer", description = "An API key: Authorization: Bearer athx_…")
@SecurityScheme(name = "apiKeyHeader", type = SecuritySchemeType.APIKEY, in = SecuritySchemeIn.HEADER, paramName = "X-API-Key", description = "The same key in a header of its own")
class SecurityConfiguration {

  // one a filter is made for every request, and nobody looks at them
  @Bean
  SecurityObservationSettings securityObservations() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  SecurityFilterChain directoryFilterChain(HttpSecurity http, ObjectProvider<RouteRules> rules,
      ObjectProvider<ImageSource> images,
      KeyAuthentication keys, TokenAuthentication tokens, CredentialsInRequest credentials,
      PageArea pages, PageSessions sessions, FormTokens formTokens, FormTokenHandler formTokenHandler,
      Refusals refusals) {
    return http.cors(withDefaults())
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable).formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable).logout(AbstractHttpConfigurer::disable)
        .headers(new ResponseHeaders(images.orderedStream()))
        .exceptionHandling(told -> told.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .addFilterBefore(credentialsFilter(new ProviderManager(keys, tokens), credentials, refusals),
            AuthorizationFilter.class)
        .addFilterBefore(new SessionCookieFilter(pages, sessions), AuthorizationFilter.class)
        .addFilterAfter(tokenFilter(pages, formTokens, formTokenHandler, refusals), AuthorizationFilter.class)
        .authorizeHttpRequests(routes -> {
          // the request itself was judged when it came in
          routes.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
              .permitAll();
          rules.orderedStream().forEach(module -> module.declare(routes));
          routes.anyRequest().access((caller, context) -> {
            context.getRequest().setAttribute(Refusals.UNKNOWN_ROUTE, true);
            return new AuthorizationDecision(false);
          });
        }).build();
  }

  // the last one, as it reads the form: files of whoever may not send them never
  // arrive
  private static CsrfFilter tokenFilter(PageArea pages, FormTokens formTokens,
      FormTokenHandler formTokenHandler, Refusals refusals) {
    var filter = new CsrfFilter(formTokens);
    filter.setRequestHandler(formTokenHandler);
    filter.setRequireCsrfProtectionMatcher(pages::isChanged);
    filter.setAccessDeniedHandler(refusals);
    return filter;
  }

  // not a bean: Boot would add it to every request a second time
  private static AuthenticationFilter credentialsFilter(ProviderManager providers,
      CredentialsInRequest credentials, Refusals refusals) {
    var filter = new AuthenticationFilter(providers, credentials);
    filter.setSuccessHandler((request, response, caller) -> {
      // nothing is remembered, and nobody is sent elsewhere
    });
    filter.setFailureHandler(new AuthenticationEntryPointFailureHandler(refusals));
    return filter;
  }
}
