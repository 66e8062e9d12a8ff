package com.athleex.directory.identity.sessions;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.IdentitySettings;
import com.athleex.directory.identity.Secret;
import com.athleex.directory.identity.SecurityLog;
import com.athleex.directory.identity.accounts.Account;
import com.athleex.directory.identity.accounts.Accounts;
import com.athleex.directory.identity.tokens.AccessTokens;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sessions there are: opened, renewed, ended. */
@Service
@Transactional
public class Sessions {

  private static final String PREFIX = "athr_";

  private final SessionRepository sessions;
  private final RefreshTokenRepository refreshTokens;
  private final Accounts accounts;
  private final AccessTokens accessTokens;
  private final IdentitySettings.Sessions limits;
  private final Clock clock;

  Sessions(SessionRepository sessions, RefreshTokenRepository refreshTokens, Accounts accounts,
      AccessTokens accessTokens, IdentitySettings settings, Clock clock) {
    this.sessions = sessions;
    this.refreshTokens = refreshTokens;
    this.accounts = accounts;
    this.accessTokens = accessTokens;
    this.limits = settings.sessions();
    this.clock = clock;
  }

  Tokens open(Account account, SignInMethod by, Client client) {
    var session = sessions.save(new Session(account.id(), by, client, clock.instant(), limits.longest()));
    return tokens(session, account);
  }

  /**
   * The next pair for a refresh token. One that was used before is in two hands:
   * its session ends, and with it everything that came of it. Empty then, and for
   * one that is unknown or too old.
   */
  Optional<Tokens> refresh(String token) {
    var now = clock.instant();
    var hash = new Secret(token).hash();
    var found = refreshTokens.findById(hash).orElse(null);
    if (found == null || !found.stands(now))
      return Optional.empty();
    if (found.isUsed() || refreshTokens.use(hash, now) == 0) {
      sessions.findById(found.sessionId()).map(Session::account).ifPresent(SecurityLog::refreshTokenReused);
      sessions.delete(found.sessionId());
      return Optional.empty();
    }
    var session = sessions.findById(found.sessionId()).filter(one -> one.stands(now)).orElseThrow();
    sessions.use(session.getId(), now);
    return accounts.find(session.account()).map(account -> tokens(session, account));
  }

  /** Who holds the session, while it stands; asked for each request. */
  @Transactional(readOnly = true)
  public Optional<Account> holder(UUID session) {
    return sessions.findHolder(session, clock.instant());
  }

  /** The account's sessions, the latest first. */
  @Transactional(readOnly = true)
  public List<Session> of(AccountId account) {
    return sessions.findAllOf(account.value());
  }

  /** Whether the account was signed in to from this network lately. */
  @Transactional(readOnly = true)
  boolean knows(AccountId account, String network) {
    return sessions.knows(account.value(), network);
  }

  /** Whether somebody proved who they are to open it, less than so long ago. */
  @Transactional(readOnly = true)
  public boolean isYounger(UUID session, Duration age) {
    var since = clock.instant().minus(age);
    return sessions.findById(session).filter(one -> one.openedAt().isAfter(since)).isPresent();
  }

  /** False where the account has no such session. */
  public boolean end(UUID session, AccountId account) {
    return sessions.delete(session, account.value()) == 1;
  }

  /** Ends all of the account's sessions. */
  public void endAll(AccountId account) {
    sessions.deleteAll(account.value());
  }

  /** Ends all but one. */
  public void endOthers(AccountId account, UUID kept) {
    sessions.deleteOthers(account.value(), kept);
  }

  /** Forgets those that are over. */
  public int forgetOver() {
    var now = clock.instant();
    return sessions.deleteOver(now, now.minus(limits.idle()));
  }

  private Tokens tokens(Session session, Account account) {
    var refresh = Secret.random(PREFIX);
    var idle = clock.instant().plus(limits.idle());
    var expiresAt = idle.isBefore(session.expiresAt()) ? idle : session.expiresAt();
    refreshTokens.save(new RefreshToken(refresh.hash(), session.getId(), expiresAt));
    return new Tokens(session.getId(), accessTokens.issue(account.id(), session.getId(), account.roles()),
        accessTokens.life(), refresh);
  }
}
