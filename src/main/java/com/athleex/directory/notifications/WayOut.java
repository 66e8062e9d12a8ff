package com.athleex.directory.notifications;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.util.StringUtils;

/**
 * Which way letters take: to the mail server that is named, else into files.
 */
@Configuration(proxyBeanMethods = false)
class WayOut {

  @Bean
  Postbox postbox(LetterWriter writer, NotificationSettings settings, ObjectProvider<JavaMailSender> server,
      Environment environment) {
    // an empty name is a container's way of giving none
    if (StringUtils.hasText(environment.getProperty("spring.mail.host")))
      return new MailServer(writer, server.getObject());
    if (!environment.acceptsProfiles(Profiles.of("default")))
      throw new IllegalStateException(
          "Set SPRING_MAIL_HOST to a mail server (and SPRING_MAIL_PORT, _USERNAME,"
              + " _PASSWORD where it wants them): outside the default profile letters are not kept as files.");
    return new MailFolder(writer, settings.folder());
  }
}
