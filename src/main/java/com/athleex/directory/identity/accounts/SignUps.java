package com.athleex.directory.identity.accounts;

import com.athleex.directory.identity.IdentityProblem;
import com.athleex.directory.identity.LettersLeft;
import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How an account comes about. The same work is done for an address that has one
 * already: only its letter differs, and that goes out later.
 */
@Service
public class SignUps {

  private final SignUpRepository signUps;
  private final AccountRepository accounts;
  private final OneTimeTokens tokens;
  private final Passwords passwords;
  private final PasswordRules rules;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SignUps(SignUpRepository signUps, AccountRepository accounts, OneTimeTokens tokens, Passwords passwords,
      PasswordRules rules, TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
    this.signUps = signUps;
    this.accounts = accounts;
    this.tokens = tokens;
    this.passwords = passwords;
    this.rules = rules;
    this.transaction = transaction;
    this.events = events;
    this.clock = clock;
  }

  void receive(SignUpRequest request, Locale language) {
    var email = EmailAddress.of(request.email())
        .orElseThrow(() -> refused("/email", "identity.email"));
    checkAge(request);
    rules.check(request.password(), "/password", email.localPart(), request.displayName());
    // before the transaction: no connection waits for a hash
    var hash = passwords.hash(request.password());
    var asked = new SignUp(email, request.displayName().strip(), request.role().role(), language, hash,
        clock.instant());
    transaction.executeWithoutResult(begun -> {
      signUps.save(asked);
      events.publishEvent(new SignUpReceived(asked.getId()));
    });
  }

  /**
   * Makes the account of the sign-up whose letter was answered; all others that
   * wait for the address are void.
   */
  @Transactional
  public void verify(String token) {
    // whoever answers another letter to the same address waits here
    var asked = tokens.subject(TokenPurpose.SIGN_UP, token).flatMap(signUps::findById)
        .flatMap(found -> signUps.lockAll(found.emailKey()).stream().filter(found::equals).findFirst())
        .filter(found -> found.stands(clock.instant()) && !accounts.existsByEmailKey(found.emailKey()))
        .filter(found -> tokens.redeem(TokenPurpose.SIGN_UP, token).isPresent())
        .orElseThrow(SignUps::invalidToken);
    accounts.saveAndFlush(new Account(asked, clock.instant()));
    forget(asked.email());
  }

  /** Removes what waits for an address. */
  void forget(EmailAddress email) {
    tokens.forget(signUps.idsOf(email.key()));
    signUps.deleteOf(email.key());
  }

  void forgetExpired() {
    signUps.findByExpiresAtBefore(clock.instant()).stream().map(SignUp::email).distinct().forEach(email -> {
      forget(email);
      if (!accounts.existsByEmailKey(email.key()))
        events.publishEvent(new LettersLeft(email.value(), clock.instant()));
    });
  }

  private void checkAge(SignUpRequest request) {
    if (request.birthDate() == null)
      return;
    int least = LeastAge.of(request.role(), request.country());
    if (!LeastAge.isReached(least, request.birthDate(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)))
      throw refused("/birthDate", "identity.too-young", least);
  }

  private static ProblemException invalidToken() {
    return new ProblemException(IdentityProblem.INVALID_TOKEN,
        List.of(FieldProblem.at("/token", "identity.token")));
  }

  private static ProblemException refused(String pointer, String message, Object... arguments) {
    return new ProblemException(WebProblem.INVALID_REQUEST,
        List.of(FieldProblem.at(pointer, message, arguments)));
  }
}
