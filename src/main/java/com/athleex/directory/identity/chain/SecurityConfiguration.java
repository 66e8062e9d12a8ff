package com.athleex.directory.identity.chain;

import static org.springframework.security.config.Customizer.withDefaults;

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
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.authentication.AuthenticationFilter;

/**
 * The one filter chain: stateless, credentials in headers only (hence no CSRF),
 * and each module's own rules for its routes.
 */
@Configuration(proxyBeanMethods = false)
@SecurityScheme(name = "accessToken", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT", description = "From POST /sessions: Authorization: Bearer eyJ…")
@SecurityScheme(name = "apiKey", type = SecuritySchemeType.HTTP, scheme = "bearer", description = "An API key: Authorization: Bearer athx_…")
@SecurityScheme(name = "apiKeyHeader", type = SecuritySchemeType.APIKEY, in = SecuritySchemeIn.HEADER, paramName = "X-API-Key", description = "The same key in a header of its own")
class SecurityConfiguration {

  @Bean
  SecurityFilterChain directoryFilterChain(HttpSecurity http, ObjectProvider<RouteRules> rules,
      KeyAuthentication keys, TokenAuthentication tokens, CredentialsInRequest credentials,
      Refusals refusals) {
    return http.cors(withDefaults()).csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable).formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable).logout(AbstractHttpConfigurer::disable)
        .headers(new ResponseHeaders())
        .exceptionHandling(told -> told.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .addFilterBefore(credentialsFilter(new ProviderManager(keys, tokens), credentials, refusals),
            AuthorizationFilter.class)
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
