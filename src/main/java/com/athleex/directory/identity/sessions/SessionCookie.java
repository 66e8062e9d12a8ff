package com.athleex.directory.identity.sessions;

import com.athleex.directory.identity.Secret;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Cookies of pages. The prefix {@code __Host-} makes browsers refuse them from
 * anybody but this very host and over plain HTTP; on {@code http://localhost}
 * Chromium and Firefox take them.
 */
public final class SessionCookie {

  public static final String NAME = "__Host-session";

  private static final int LONGEST = 200;

  private SessionCookie() {}

  /**
   * The secret that the browser sends; whether it opens anything is not asked.
   */
  public static Optional<Secret> of(HttpServletRequest request) {
    return secret(NAME, request);
  }

  /** The secret in a cookie of that name. */
  public static Optional<Secret> secret(String name, HttpServletRequest request) {
    var sent = request.getCookies();
    return sent == null
        ? Optional.empty()
        : Arrays.stream(sent).filter(cookie -> name.equals(cookie.getName())).map(Cookie::getValue)
            .filter(value -> !value.isEmpty() && value.length() <= LONGEST).map(Secret::new).findFirst();
  }

  /**
   * @param life
   *          of the cookie; zero removes it, null is until the browser closes
   */
  public static void set(String name, String value, @Nullable Duration life, HttpServletResponse response) {
    var cookie = ResponseCookie.from(name, value).path("/").secure(true).httpOnly(true).sameSite("Lax");
    response.addHeader(HttpHeaders.SET_COOKIE,
        (life == null ? cookie : cookie.maxAge(life)).build().toString());
  }
}
