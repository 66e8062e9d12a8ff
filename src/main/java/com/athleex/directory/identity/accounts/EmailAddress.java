package com.athleex.directory.identity.accounts;

import com.athleex.directory.identity.Digests;
import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address in its one canonical form: NFC, lower case, the domain in ASCII.
 * Lower case for the local part too: no mail provider of today tells people
 * apart by it, and people do not remember which they typed.
 *
 * @param value
 *          at most 254 characters (RFC 5321, 4.5.3.1)
 */
public record EmailAddress(String value) {

  private static final int LONGEST = 254;
  // what RFC 5322 calls a dot-atom, in ASCII: other letters are lost on many mail
  // servers
  private static final String ATOM = "[a-z0-9!#$%&'*+/=?^_`{|}~-]++";
  private static final Pattern LOCAL = Pattern.compile(ATOM + "(\\." + ATOM + ")*+");
  private static final Pattern DOMAIN = Pattern
      .compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])");

  /** Empty where {@code text} cannot be an address that mail reaches. */
  public static Optional<EmailAddress> of(String text) {
    var typed = Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    int at = typed.lastIndexOf('@');
    if (at < 1 || at > 64 || typed.length() > LONGEST)
      return Optional.empty();
    var local = typed.substring(0, at);
    var domain = ascii(typed.substring(at + 1));
    return LOCAL.matcher(local).matches() && DOMAIN.matcher(domain).matches()
        && local.length() + 1 + domain.length() <= LONGEST
            ? Optional.of(new EmailAddress(local + "@" + domain))
            : Optional.empty();
  }

  /** SHA-256 of the address, by which databases find it. */
  public String key() {
    return Digests.sha256(value);
  }

  /** What stands before the @. */
  public String localPart() {
    return value.substring(0, value.lastIndexOf('@'));
  }

  private static String ascii(String domain) {
    try {
      return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  // an address is never logged by accident
  @Override
  public String toString() {
    return "EmailAddress[…]";
  }
}
