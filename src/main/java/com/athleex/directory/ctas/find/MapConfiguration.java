package com.athleex.directory.ctas.find;

import com.athleex.directory.web.ImageSource;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the two files of Leaflet that a map needs, and lets pages load its
 * tiles.
 */
@Configuration(proxyBeanMethods = false)
class MapConfiguration implements WebMvcConfigurer {

  /**
   * As the build pins it: the version is part of the address, so that it never
   * changes there.
   */
  private static final String VERSION = "1.9.4";
  static final String PATH = "/assets/leaflet-" + VERSION + "/";

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry.addResourceHandler(PATH + "{file:leaflet\\.(?:js|css)}")
        .addResourceLocations("classpath:/META-INF/resources/webjars/leaflet/" + VERSION + "/dist/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
  }

  @Bean
  ImageSource tiles(MapSettings settings) {
    return new ImageSource(settings.origin());
  }
}
