package com.athleex.directory.identity.passkeys;

import com.athleex.directory.identity.AccountId;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The challenges that wait for an answer. */
@Component
@Transactional
class Challenges {

  private final ChallengeRepository challenges;
  private final Clock clock;

  Challenges(ChallengeRepository challenges, Clock clock) {
    this.challenges = challenges;
    this.clock = clock;
  }

  /**
   * @param account
   *          who registers; null where somebody signs in
   */
  void keep(Bytes challenge, @Nullable AccountId account) {
    challenges.save(new Challenge(challenge, account, clock.instant()));
  }

  /**
   * Takes an answer to the challenge, which it takes once; false for one that is
   * not known, answered, too old, or somebody else's.
   */
  boolean redeem(Bytes challenge, @Nullable AccountId account) {
    var hash = Challenge.hash(challenge);
    return challenges.findById(hash).filter(found -> found.isFor(account, clock.instant())).isPresent()
        && challenges.deleteByHash(hash) == 1;
  }

  void forget(AccountId account) {
    challenges.deleteOf(account.value());
  }

  @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
  void forgetExpired() {
    challenges.deleteExpired(clock.instant());
  }
}
