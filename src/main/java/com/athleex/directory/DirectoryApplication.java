package com.athleex.directory;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.scheduling.annotation.EnableScheduling;

@EnableResilientMethods
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(sharedModules = "kernel")
public class DirectoryApplication {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  public static void main(String... args) {
    if (CommandLine.isCommand(args))
      System.exit(CommandLine.run(args));
    SpringApplication.run(DirectoryApplication.class, args);
  }
}
