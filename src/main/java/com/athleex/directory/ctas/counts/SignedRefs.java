package com.athleex.directory.ctas.counts;

import com.athleex.directory.ctas.Placement;
import com.athleex.directory.kernel.Slug;
import com.athleex.directory.web.ServerKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Refs that only this installation can have made, and that are the same for
 * everybody: all that are issued for a call to action within one hour expire at
 * the same full hour, so that none can stand for one reader.
 */
@Component
class SignedRefs implements Refs {

  static final int LONGEST_ARTICLE = 120;
  static final int LONGEST_VARIANT = 20;
  private static final int LONGEST = 200;
  private static final int SIGNATURE_BYTES = 12;
  private static final Duration VALID = Duration.ofDays(1);
  private static final long HOUR = Duration.ofHours(1).toSeconds();
  private static final Pattern VARIANT = Pattern.compile("[a-z0-9]{1," + LONGEST_VARIANT + "}");

  private final KeyedHash hash;
  private final Clock clock;

  @Autowired
  SignedRefs(ServerKey keys, Clock clock) {
    this(keys.of("ctas.ref", new byte[0], new byte[0]), clock);
  }

  SignedRefs(byte[] key, Clock clock) {
    this.hash = new KeyedHash(key);
    this.clock = clock;
  }

  @Override
  public String issue(String article, Placement placement, String variant) {
    if (!Slug.isSlug(article) || article.length() > LONGEST_ARTICLE || !VARIANT.matcher(variant).matches())
      throw new IllegalArgumentException("not an article's slug and a variant");
    long until = Math.ceilDiv(clock.instant().plus(VALID).getEpochSecond(), HOUR);
    var said = String.join(".", article, Slug.of(placement), variant,
        HexFormat.of().toHexDigits(until, 6));
    return said + "." + signature(said);
  }

  /** Empty for one that is foreign, changed or expired. */
  Optional<Origin> read(String ref) {
    int end = ref.lastIndexOf('.');
    if (end < 0 || ref.length() > LONGEST)
      return Optional.empty();
    var said = ref.substring(0, end);
    if (!MessageDigest.isEqual(signature(said).getBytes(StandardCharsets.ISO_8859_1),
        ref.substring(end + 1).getBytes(StandardCharsets.UTF_8)))
      return Optional.empty();
    // of our own making from here on
    var parts = said.split("\\.", -1);
    var until = Instant.ofEpochSecond(HexFormat.fromHexDigitsToLong(parts[3]) * HOUR);
    return clock.instant().isBefore(until)
        ? Optional.of(new Origin(parts[0], KebabCase.constant(Placement.class, parts[1]), parts[2]))
        : Optional.empty();
  }

  private String signature(String said) {
    return Base64.getUrlEncoder().withoutPadding()
        .encodeToString(Arrays.copyOf(hash.of(said), SIGNATURE_BYTES));
  }
}
