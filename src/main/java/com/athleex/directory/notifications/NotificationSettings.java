package com.athleex.directory.notifications;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code directory.notifications}; the mail server's are Spring
 * Boot's, under {@code spring.mail}.
 *
 * @param folder
 *          where letters are kept as files, as long as there is no mail server
 * @param from
 *          whom letters are from, such as {@code trainers@athleex.example} or
 *          {@code Athleex <trainers@athleex.example>}; without one,
 *          {@code no-reply} at the host of the public address
 * @param replyTo
 *          where answers go, if elsewhere
 */
@ConfigurationProperties("directory.notifications")
record NotificationSettings(@DefaultValue("./data/mail") Path folder, @Nullable String from,
    @Nullable String replyTo) {

  NotificationSettings {
    from = checked("from", from);
    replyTo = checked("reply-to", replyTo);
  }

  private static @Nullable String checked(String name, @Nullable String address) {
    if (address == null || address.isBlank())
      return null;
    try {
      if (address.chars().noneMatch(Character::isISOControl)) {
        new InternetAddress(address, true);
        return address;
      }
    } catch (AddressException e) {
      // told below
    }
    throw new IllegalArgumentException("directory.notifications." + name + " is not an e-mail address");
  }
}
