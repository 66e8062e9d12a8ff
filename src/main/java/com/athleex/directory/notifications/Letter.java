package com.athleex.directory.notifications;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One letter to one person.
 *
 * @param id
 *          the same for every attempt at the same letter: whoever receives two
 *          of one id can tell that they are one
 * @param to
 *          e-mail address
 * @param language
 *          one that is spoken here
 * @param template
 *          {@code module/name}: the texts are in
 *          {@code templates/mail/module/name.html} and {@code .txt}, the
 *          subject under {@code mail.module.name.subject} in that module's
 *          messages
 * @param content
 *          what the templates may name; the one called {@code subject} is the
 *          argument {0} of the subject. {@code home} and {@code unsubscribe}
 *          are there without being given
 * @param unsubscribe
 *          where one POST ends letters of this kind (RFC 8058), and where a
 *          person who follows the link at the letter's end is asked; null for
 *          those that a person asked for by doing something
 */
public record Letter(UUID id, String to, Locale language, String template, Map<String, Object> content,
    @Nullable URI unsubscribe) {

  private static final Pattern TEMPLATE = Pattern.compile("[a-z0-9-]+/[a-z0-9-]+");

  public Letter {
    // it becomes a file's name
    if (!TEMPLATE.matcher(template).matches())
      throw new IllegalArgumentException("A template is named module/name");
    content = Map.copyOf(content);
  }

  // no address in a log
  @Override
  public String toString() {
    return "Letter[" + template + " " + id + "]";
  }
}
