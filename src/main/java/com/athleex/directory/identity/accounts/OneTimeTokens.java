package com.athleex.directory.identity.accounts;

import com.athleex.directory.identity.Secret;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Secrets that go out by mail, and come back once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OneTimeTokens {

  private static final String PREFIX = "atht_";

  private final OneTimeTokenRepository tokens;
  private final Clock clock;

  OneTimeTokens(OneTimeTokenRepository tokens, Clock clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  /** A new one; the former of its subject and purpose is void. */
  public Secret issue(TokenPurpose purpose, UUID subject) {
    var secret = Secret.random(PREFIX);
    tokens.deleteOf(subject, purpose);
    tokens.save(new OneTimeToken(secret.hash(), purpose, subject, clock.instant().plus(purpose.life())));
    return secret;
  }

  /** What the token would open, if it were redeemed. */
  public Optional<UUID> subject(TokenPurpose purpose, String token) {
    return tokens.findById(new Secret(token).hash()).filter(found -> found.opens(purpose, clock.instant()))
        .map(OneTimeToken::subjectId);
  }

  /**
   * What the token opens, and it opens nothing more; empty for one that is wrong,
   * used or too old.
   */
  public Optional<UUID> redeem(TokenPurpose purpose, String token) {
    return subject(purpose, token).filter(found -> tokens.deleteByHash(new Secret(token).hash()) == 1);
  }

  /** Voids all of these subjects. */
  public void forget(List<UUID> subjects) {
    if (!subjects.isEmpty())
      tokens.deleteOf(subjects);
  }

  int forgetExpired() {
    return tokens.deleteExpired(clock.instant());
  }
}
