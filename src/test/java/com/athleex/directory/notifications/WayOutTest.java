package com.athleex.directory.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class WayOutTest {

  private final ApplicationContextRunner application = new ApplicationContextRunner()
      .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
      .withBean(LetterWriter.class, Samples::writer)
      .withBean(NotificationSettings.class,
          () -> new NotificationSettings(Path.of("target/unused"), null, null))
      .withUserConfiguration(WayOut.class);

  @Test
  void lettersAreFilesUntilThereIsAMailServer() {
    application.run(started -> assertThat(started).hasSingleBean(MailFolder.class));
    application.withPropertyValues("spring.mail.host=")
        .run(started -> assertThat(started).hasSingleBean(MailFolder.class));
    application.withPropertyValues("spring.mail.host=mail.example")
        .run(started -> assertThat(started).hasSingleBean(MailServer.class));
  }

  @Test
  void otherProfilesWantAMailServer() {
    var other = application.withPropertyValues("spring.profiles.active=mysql");
    other.run(started -> assertThat(started).getFailure().rootCause()
        .hasMessageStartingWith("Set SPRING_MAIL_HOST to a mail server"));
    other.withPropertyValues("spring.mail.host=mail.example")
        .run(started -> assertThat(started).hasSingleBean(MailServer.class));
  }
}
