package com.athleex.directory;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * One folder a context for all that the application keeps: a random value in a
 * property would be another one each time somebody asks for it, and a property
 * that a bean registers comes too late for what is made before that bean.
 */
class DataFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var environment = context.getEnvironment();
    var folder = "./target/it/" + environment.getProperty("test.db", "h2") + "-" + UUID.randomUUID();
    environment.getPropertySources()
        .addFirst(new MapPropertySource("data folder", Map.of("directory.data", folder)));
  }
}
