package com.athleex.directory.web.requests;

import com.athleex.directory.web.ReaderLanguage;
import com.athleex.directory.web.RouteRules;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Validator;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.server.MimeMappings;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AbstractLocaleResolver;
import tools.jackson.core.StreamReadFeature;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

  private final ObjectProvider<Validator> validator;

  WebConfiguration(ObjectProvider<Validator> validator) {
    this.validator = validator;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new ParameterRecords(validator.getObject()));
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new KnownParameters()).addPathPatterns("/api/v1/**");
  }

  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addConverterFactory(new KebabCase());
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry.addResourceHandler("/assets/**").addResourceLocations("classpath:/static/assets/")
        .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic());
    registry.addResourceHandler("/favicon.ico", "/favicon.svg").addResourceLocations("classpath:/static/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic());
  }

  // text says in which characters it is written, also that of files
  @Bean
  WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> textOfFiles() {
    var types = new MimeMappings();
    types.add("css", "text/css;charset=UTF-8");
    types.add("html", "text/html;charset=UTF-8");
    types.add("js", "text/javascript;charset=UTF-8");
    return server -> server.addMimeMappings(types);
  }

  @Bean
  RouteRules webRoutes() {
    return routes -> routes
        .requestMatchers(HttpMethod.GET, "/", "/problems/*", "/assets/**", "/favicon.ico", "/favicon.svg",
            "/.well-known/security.txt", "/docs",
            "/docs/**", "/swagger-ui/**", "/v3/api-docs", "/v3/api-docs/**", "/openapi.yaml",
            "/v3/api-docs.yaml",
            "/actuator/health", "/actuator/health/**")
        .permitAll().requestMatchers("/error").permitAll();
  }

  @Bean
  JsonMapperBuilderCustomizer apiJson() {
    return json -> json.enumNamingStrategy((config, type, name) -> KebabCase.of(name))
        // which of two equal names counts must not depend on the parser
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
  }

  @Bean
  LocaleResolver localeResolver() {
    return new AbstractLocaleResolver() {

      @Override
      public Locale resolveLocale(HttpServletRequest request) {
        return ReaderLanguage.of(request);
      }

      @Override
      public void setLocale(HttpServletRequest request,
          @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The reader's language comes with each request");
      }
    };
  }
}
