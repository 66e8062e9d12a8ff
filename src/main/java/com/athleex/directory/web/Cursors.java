package com.athleex.directory.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Cursors that only this application can have made: the payload and the first
 * 16 bytes of its HMAC-SHA256 (RFC 2104), in URL-safe Base64 without padding.
 * They are signed, not encrypted: nothing secret belongs into a payload.
 */
@Component
public class Cursors {

  private static final int SIGNATURE_BYTES = 16;
  private static final int MAX_LENGTH = 2048;

  /** Cloned for each use: to look the algorithm up costs more than to use it. */
  private final Mac keyed;

  @Autowired
  Cursors(WebSettings settings, Environment environment) {
    this(SigningKey.of(settings.cursorKey(), settings.keys().resolve("cursor.key"),
        environment.acceptsProfiles(Profiles.of("default"))));
  }

  Cursors(byte[] key) {
    this.keyed = keyed(new SecretKeySpec(key, "HmacSHA256"));
  }

  /**
   * @param kind
   *          what the cursor is for, and everything it must not be reused across:
   *          it opens under the same kind only
   * @param payload
   *          1,000 bytes at most
   */
  public String seal(String kind, byte[] payload) {
    var sealed = ByteBuffer.allocate(payload.length + SIGNATURE_BYTES).put(payload)
        .put(signature(kind, payload), 0, SIGNATURE_BYTES);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed.array());
  }

  /**
   * @return the payload that was sealed
   * @throws ProblemException
   *           {@code invalid-cursor} for a cursor that is foreign, changed, or of
   *           another kind
   */
  public byte[] open(String kind, String cursor) {
    var sealed = decoded(cursor);
    if (sealed.length < SIGNATURE_BYTES)
      throw foreign();
    var payload = Arrays.copyOf(sealed, sealed.length - SIGNATURE_BYTES);
    var claimed = Arrays.copyOfRange(sealed, payload.length, sealed.length);
    if (!MessageDigest.isEqual(claimed, Arrays.copyOf(signature(kind, payload), SIGNATURE_BYTES)))
      throw foreign();
    return payload;
  }

  /**
   * A digest that nobody can compute who does not have the key: of what must be
   * known again, and not be read.
   *
   * @return 64 hexadecimal digits
   */
  public String digest(String kind, String text) {
    return HexFormat.of().formatHex(signature("digest:" + kind, text.getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] decoded(String cursor) {
    if (cursor.length() > MAX_LENGTH)
      throw foreign();
    try {
      return Base64.getUrlDecoder().decode(cursor);
    } catch (IllegalArgumentException e) {
      throw foreign();
    }
  }

  private static ProblemException foreign() {
    return new ProblemException(WebProblem.INVALID_CURSOR);
  }

  private static Mac keyed(SecretKeySpec key) {
    try {
      var mac = Mac.getInstance(key.getAlgorithm());
      mac.init(key);
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HmacSHA256", e);
    }
  }

  private byte[] signature(String kind, byte[] payload) {
    try {
      var mac = (Mac) keyed.clone();
      mac.update(kind.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return mac.doFinal(payload);
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("The platform's own HmacSHA256 can be cloned", e);
    }
  }
}
