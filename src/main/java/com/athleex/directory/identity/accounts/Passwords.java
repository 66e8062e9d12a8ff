package com.athleex.directory.identity.accounts;

import com.athleex.directory.identity.IdentitySettings;
import com.athleex.directory.identity.Secret;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords by Argon2id; parameters after OWASP's Password Storage Cheat
 * Sheet (19 MiB, 2 passes, 1 lane). A hash is made to be dear: only so many are
 * made at once, and where too many wait already, the next is answered 503 at
 * once.
 */
@Component
public class Passwords {

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;
  private static final int WAITING = 200;
  private static final int PATIENCE_SECONDS = 30;

  private final PasswordEncoder encoder;
  private final CompletableFuture<String> nobodys;
  private final Semaphore places = new Semaphore(
      Math.max(2, Runtime.getRuntime().availableProcessors()), true);

  Passwords(IdentitySettings settings) {
    var cost = settings.passwords();
    encoder = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, cost.memoryKib(), cost.passes());
    // the start does not wait for it, the first sign-in may
    nobodys = CompletableFuture.supplyAsync(() -> encoded(Secret.random("").value()));
  }

  public String hash(String password) {
    return bounded(() -> encoded(password));
  }

  /**
   * Whether the password is the one behind {@code hash}. Without a hash it takes
   * just as long, so that nobody learns who has one.
   */
  public boolean matches(String password, @Nullable String hash) {
    return bounded(() -> encoder.matches(password, hash == null ? nobodys.join() : hash)) && hash != null;
  }

  /** Whether the hash was made with other parameters than today's. */
  boolean isDated(String hash) {
    return encoder.upgradeEncoding(hash);
  }

  private String encoded(String password) {
    var hash = encoder.encode(password);
    if (hash == null)
      throw new IllegalStateException("no hash");
    return hash;
  }

  private <T> T bounded(Supplier<T> work) {
    try {
      if (places.getQueueLength() >= WAITING || !places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS))
        throw new ProblemException(WebProblem.UNAVAILABLE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProblemException(WebProblem.UNAVAILABLE);
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
