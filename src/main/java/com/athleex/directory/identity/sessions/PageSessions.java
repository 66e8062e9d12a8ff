package com.athleex.directory.identity.sessions;

import com.athleex.directory.identity.IdentitySettings;
import com.athleex.directory.identity.Secret;
import com.athleex.directory.identity.SecurityLog;
import com.athleex.directory.identity.accounts.Account;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sessions of pages: as those of programs, but a cookie holds their one secret,
 * of which only the hash is kept.
 */
@Service
@Transactional
public class PageSessions {

  private static final String PREFIX = "aths_";
  /** Using a session is written down no more often than this. */
  private static final Duration NOTED = Duration.ofMinutes(10);

  private final SessionRepository sessions;
  private final Clients clients;
  private final IdentitySettings.Sessions limits;
  private final Clock clock;

  PageSessions(SessionRepository sessions, Clients clients, IdentitySettings settings, Clock clock) {
    this.sessions = sessions;
    this.clients = clients;
    this.limits = settings.sessions();
    this.clock = clock;
  }

  /**
   * Signs in whoever has proved who they are: always with a secret that nobody
   * knew before, and what the browser was signed in to before has ended.
   */
  public void open(Account account, SignInMethod by, HttpServletRequest request,
      HttpServletResponse response) {
    SessionCookie.of(request).map(Secret::hash).ifPresent(sessions::deletePage);
    var client = clients.of(request);
    var secret = Secret.random(PREFIX);
    sessions.save(new Session(account.id(), by, client, clock.instant(), limits.longest()).ofPages(secret));
    SecurityLog.signedIn(account.id(), by.name(), client.network());
    SessionCookie.set(SessionCookie.NAME, secret.value(), limits.longest(), response);
  }

  /** Who reads with this secret, while the session stands and is used. */
  public Optional<PageReader> reader(Secret secret) {
    var now = clock.instant();
    var reader = sessions.findReader(secret.hash(), now, now.minus(limits.idle()));
    reader.filter(one -> one.getLastUsedAt().isBefore(now.minus(NOTED)))
        .ifPresent(one -> sessions.use(one.getSession(), now));
    return reader;
  }

  /** Signs out, here; the session is over even for who copied the cookie. */
  public void end(HttpServletRequest request, HttpServletResponse response) {
    SessionCookie.of(request).map(Secret::hash).ifPresent(sessions::deletePage);
    forget(response);
  }

  /** Takes the cookie of a session that has ended already. */
  public static void forget(HttpServletResponse response) {
    SessionCookie.set(SessionCookie.NAME, "", Duration.ZERO, response);
  }
}
