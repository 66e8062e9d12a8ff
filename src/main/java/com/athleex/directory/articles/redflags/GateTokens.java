package com.athleex.directory.articles.redflags;

import com.athleex.directory.web.ServerKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Tokens of a gate that was passed: when they end, what they open, and the
 * first 16 bytes of an HMAC-SHA256 over these, the article and the wording that
 * was answered. Everybody who passes the same gate within a minute is given the
 * same token, so that it tells of nobody.
 */
@Component
class GateTokens {

  /** In place of an article's slug: somebody asked in their own words. */
  static final String NO_ARTICLE = "";
  static final Duration VALID = Duration.ofMinutes(30);

  /** What a token opens. */
  enum Scope {
    EVERYTHING, RETURN
  }

  private static final int PAYLOAD = Integer.BYTES + 1;
  private static final int SIGNATURE = 16;

  private final SecretKeySpec key;
  private final Clock clock;

  @Autowired
  GateTokens(ServerKey keys, Clock clock) {
    this(keys.of("red-flag-gate", new byte[0], new byte[0]), clock);
  }

  GateTokens(byte[] key, Clock clock) {
    this.key = new SecretKeySpec(key, "HmacSHA256");
    this.clock = clock;
  }

  String issue(String article, Pack pack, Scope scope) {
    // from the beginning of the minute: never valid for longer than told
    int end = (int) clock.instant().plus(VALID).getEpochSecond() / 60;
    var payload = ByteBuffer.allocate(PAYLOAD).putInt(end).put((byte) scope.ordinal()).array();
    var token = ByteBuffer.allocate(PAYLOAD + SIGNATURE).put(payload).put(signature(article, pack, payload));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
  }

  /**
   * Empty for a token that is foreign, changed, expired, or of another article.
   */
  Optional<Scope> open(String article, Pack pack, @Nullable String token) {
    var bytes = decoded(token);
    if (bytes.length != PAYLOAD + SIGNATURE)
      return Optional.empty();
    var payload = Arrays.copyOf(bytes, PAYLOAD);
    var claimed = Arrays.copyOfRange(bytes, PAYLOAD, bytes.length);
    if (!MessageDigest.isEqual(claimed, signature(article, pack, payload)))
      return Optional.empty();
    var read = ByteBuffer.wrap(payload);
    boolean ended = clock.instant().getEpochSecond() >= read.getInt() * 60L;
    return ended ? Optional.empty() : Optional.of(Scope.values()[read.get()]);
  }

  private static byte[] decoded(@Nullable String token) {
    try {
      return token == null ? new byte[0] : Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  private byte[] signature(String article, Pack pack, byte[] payload) {
    try {
      var mac = Mac.getInstance(key.getAlgorithm());
      mac.init(key);
      for (var part : new String[]{article, pack.topic(), pack.version().toString()}) {
        mac.update(part.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
      }
      return Arrays.copyOf(mac.doFinal(payload), SIGNATURE);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HmacSHA256", e);
    }
  }
}
