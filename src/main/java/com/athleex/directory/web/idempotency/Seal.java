package com.athleex.directory.web.idempotency;

import com.athleex.directory.web.ServerKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Encrypts an answer with a key that takes both the caller's idempotency key
 * and this server's: an answer may hold a secret that is shown only once, and
 * neither the database alone nor the server's key opens it. AES-256-GCM with a
 * random nonce, a key for each row.
 */
@Component
class Seal {

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final ServerKey server;
  private final JsonMapper json;
  private final SecureRandom random = new SecureRandom();

  Seal(ServerKey server, JsonMapper json) {
    this.server = server;
    this.json = json;
  }

  String closed(Answer answer, UUID row, IdempotencyKey key) {
    var nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    var encrypted = crypt(Cipher.ENCRYPT_MODE, row, key, nonce, json.writeValueAsBytes(answer));
    var all = Arrays.copyOf(nonce, NONCE_BYTES + encrypted.length);
    System.arraycopy(encrypted, 0, all, NONCE_BYTES, encrypted.length);
    return Base64.getEncoder().encodeToString(all);
  }

  Answer opened(String closed, UUID row, IdempotencyKey key) {
    var all = Base64.getDecoder().decode(closed);
    var decrypted = crypt(Cipher.DECRYPT_MODE, row, key, Arrays.copyOf(all, NONCE_BYTES),
        Arrays.copyOfRange(all, NONCE_BYTES, all.length));
    return json.readValue(decrypted, Answer.class);
  }

  private byte[] crypt(int mode, UUID row, IdempotencyKey key, byte[] nonce, byte[] text) {
    var secret = server.of("idempotency", key.value().getBytes(StandardCharsets.US_ASCII),
        row.toString().getBytes(StandardCharsets.US_ASCII));
    try {
      var cipher = Cipher.getInstance(CIPHER);
      cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("An answer was sealed with another server key, or changed", e);
    }
  }
}
