package com.athleex.directory.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Keys for purposes of their own, made of the one secret of this installation
 * ({@code directory.web.cursor-key}) with HKDF-SHA256 (RFC 5869).
 */
@Component
public class ServerKey {

  private final byte[] secret;

  @Autowired
  ServerKey(WebSettings settings, Environment environment) {
    this(SigningKey.of(settings.cursorKey(), settings.keys().resolve("cursor.key"),
        environment.acceptsProfiles(Profiles.of("default"))));
  }

  ServerKey(byte[] secret) {
    this.secret = secret.clone();
  }

  /**
   * The key for a purpose and what else it depends on.
   *
   * @param purpose
   *          a name that nobody else uses
   * @param more
   *          a second secret, without which the key cannot be made; may be empty
   * @param salt
   *          not secret
   * @return 32 bytes
   */
  public byte[] of(String purpose, byte[] more, byte[] salt) {
    try {
      return KDF.getInstance("HKDF-SHA256").deriveData(HKDFParameterSpec.ofExtract().addSalt(salt)
          .addIKM(secret).addIKM(more).thenExpand(purpose.getBytes(StandardCharsets.UTF_8), 32));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Java 25 has HKDF-SHA256", e);
    }
  }
}
