package com.athleex.directory.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code directory.demo}; heeded in the default profile alone.
 *
 * @param enabled
 *          whether the first start loads made-up trainers
 * @param trainers
 *          how many, 1 to 1,000,000
 * @param seed
 *          another one makes up other people
 */
@ConfigurationProperties("directory.demo")
record DemonstrationSettings(@DefaultValue("true") boolean enabled, @DefaultValue("2000") int trainers,
    @DefaultValue("20261122") long seed) {

  DemonstrationSettings {
    if (trainers < 1 || trainers > 1_000_000)
      throw new IllegalArgumentException("directory.demo.trainers must be 1 to 1000000");
  }
}
