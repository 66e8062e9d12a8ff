package com.athleex.directory.ctas.counts;

import com.athleex.directory.web.Tally;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CountConfiguration {

  // only refs of our own are counted, so there are some hundreds; far more wait
  // while the database is away for days
  @Bean
  Tally<Cell, Long> ctaTally() {
    return new Tally<>(20_000, Long::sum);
  }
}
