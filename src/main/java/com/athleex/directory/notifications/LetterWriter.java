package com.athleex.directory.notifications;

import com.athleex.directory.web.PublicAddress;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.net.URI;
import java.time.Clock;
import java.util.Date;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Makes a letter a message as RFC 5322 and 2045 want it. */
@Component
class LetterWriter {

  private static final String UTF_8 = "UTF-8";
  // no spaces, no controls, no display name, no list: one bare address
  private static final Pattern BARE = Pattern
      .compile("[\\x21-\\x7e&&[^\\s<>(),;:\"\\\\\\[\\]@]]{1,64}@[^\\s\\p{Cc}<>(),;:\"\\\\\\[\\]@]{1,255}");

  private final LetterTexts texts;
  private final NotificationSettings settings;
  private final PublicAddress address;
  private final Clock clock;

  LetterWriter(LetterTexts texts, NotificationSettings settings, PublicAddress address, Clock clock) {
    this.texts = texts;
    this.settings = settings;
    this.address = address;
    this.clock = clock;
  }

  /**
   * @throws AddressException
   *           where the letter's address is none that mail can be sent to; its
   *           message is of the library, and not for a log
   */
  MimeMessage write(Letter letter) throws AddressException {
    var to = to(letter.to());
    var written = texts.of(letter);
    var message = new Envelope("<" + letter.id() + "@" + address.host() + ">");
    try {
      message.setFrom(from(letter));
      if (settings.replyTo() != null)
        message.setReplyTo(new InternetAddress[]{new InternetAddress(settings.replyTo(), true)});
      message.setRecipient(Message.RecipientType.TO, to);
      message.setSubject(written.subject(), UTF_8);
      message.setSentDate(Date.from(clock.instant()));
      message.setContentLanguage(new String[]{letter.language().toLanguageTag()});
      message.setHeader("Auto-Submitted", "auto-generated");
      if (letter.unsubscribe() != null)
        offerToEnd(message, letter.unsubscribe());
      message.setContent(alternatives(written));
      message.saveChanges();
      return message;
    } catch (MessagingException | UnsupportedEncodingException e) {
      throw new IllegalStateException("A message in memory accepts what was checked before", e);
    }
  }

  private InternetAddress from(Letter letter) throws AddressException, UnsupportedEncodingException {
    return settings.from() == null
        ? new InternetAddress("no-reply@" + address.host(), texts.sender(letter.language()), UTF_8)
        : new InternetAddress(settings.from(), true);
  }

  private static InternetAddress to(String address) throws AddressException {
    if (!BARE.matcher(address).matches())
      throw new AddressException("not one bare address");
    int at = address.lastIndexOf('@');
    try {
      return new InternetAddress(address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1)), true);
    } catch (IllegalArgumentException e) {
      throw new AddressException("not a domain");
    }
  }

  private static void offerToEnd(MimeMessage message, URI unsubscribe) throws MessagingException {
    message.setHeader("List-Unsubscribe", "<" + unsubscribe.toASCIIString() + ">");
    message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
  }

  // the last is the one that a mail program prefers
  private static MimeMultipart alternatives(LetterTexts.Texts written) throws MessagingException {
    var plain = new MimeBodyPart();
    plain.setText(written.plain(), UTF_8);
    var html = new MimeBodyPart();
    html.setText(written.html(), UTF_8, "html");
    return new MimeMultipart("alternative", plain, html);
  }
}
