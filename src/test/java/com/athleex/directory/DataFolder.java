package com.athleex.directory;

import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * One folder a context for all that the application keeps: a random value in a
 * property would be another one each time somebody asks for it.
 */
@TestConfiguration(proxyBeanMethods = false)
class DataFolder {

  @Bean
  static DynamicPropertyRegistrar dataFolder(Environment environment) {
    var folder = "./target/it/" + environment.getProperty("test.db", "h2") + "-" + UUID.randomUUID();
    return registry -> registry.add("directory.data", () -> folder);
  }
}
