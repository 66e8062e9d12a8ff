package com.athleex.directory.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.Asvs;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class OtherProfilesTest {

  private final ApplicationContextRunner application = new ApplicationContextRunner()
      .withUserConfiguration(FirstStart.class).withPropertyValues("directory.demo.enabled=true");

  @Test
  @Asvs("v5.0.0-15.2.3")
  void noOtherProfileEverLoadsMadeUpTrainers() {
    application.withPropertyValues("spring.profiles.active=mysql")
        .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(FirstStart.class));
  }

  @Test
  void theDefaultProfileDoesUnlessItIsToldNotTo() {
    // without its collaborators the bean cannot be made: that it was tried is the
    // point
    application.run(context -> assertThat(context).hasFailed());
    application.withPropertyValues("directory.demo.enabled=false")
        .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(FirstStart.class));
  }
}
