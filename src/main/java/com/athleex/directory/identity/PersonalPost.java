package com.athleex.directory.identity;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes to people whom other modules know by their account alone. The address
 * is looked up when the letter is written, so no event holds it.
 */
public interface PersonalPost {

  /**
   * Writes to the account's address in the account's language; does nothing for
   * an account that was erased, and takes the letter back where it is erased
   * meanwhile. To be called outside of a transaction, by a listener of an event.
   *
   * @param id
   *          of the letter, the same for every attempt at it
   * @param template
   *          see {@link com.athleex.directory.notifications.Letter}
   * @param unsubscribe
   *          where one POST ends letters of this kind
   * @throws org.springframework.mail.MailException
   *           where it was not taken over, and has to be tried again
   */
  void write(UUID id, AccountId account, String template, Map<String, Object> content,
      @Nullable URI unsubscribe);

  /** The same in another language, which the person chose for such letters. */
  void write(UUID id, AccountId account, Locale language, String template, Map<String, Object> content,
      @Nullable URI unsubscribe);
}
