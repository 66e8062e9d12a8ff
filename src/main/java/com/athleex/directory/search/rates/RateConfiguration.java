package com.athleex.directory.search.rates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

@Configuration(proxyBeanMethods = false)
class RateConfiguration {

  private static final String SHIPPED = "search/reference-rates.tsv";

  @Bean
  ReferenceRates referenceRates(RateSettings settings) {
    return settings.rates() == null ? shipped() : in(settings.rates());
  }

  static ReferenceRates shipped() {
    try {
      return RatesFile.read(new java.io.BufferedReader(new java.io.InputStreamReader(
          new ClassPathResource(SHIPPED).getInputStream(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReferenceRates in(Path file) {
    try (var lines = Files.newBufferedReader(file)) {
      return RatesFile.read(lines);
    } catch (IOException e) {
      throw refused(file, "the file cannot be read (" + e.getClass().getSimpleName() + ")");
    } catch (IllegalArgumentException e) {
      throw refused(file, String.valueOf(e.getMessage()));
    }
  }

  private static InvalidConfigurationPropertyValueException refused(Path file, String why) {
    return new InvalidConfigurationPropertyValueException(RateSettings.RATES, file, why);
  }
}
