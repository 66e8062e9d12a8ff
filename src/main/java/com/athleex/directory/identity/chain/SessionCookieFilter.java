package com.athleex.directory.identity.chain;

import com.athleex.directory.identity.Caller;
import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.identity.sessions.PageReader;
import com.athleex.directory.identity.sessions.PageSessions;
import com.athleex.directory.identity.sessions.SessionCookie;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Knows a reader by the session's cookie, on pages of the {@link PageArea} and
 * nowhere else. A cookie that opens nothing is no error: its sender is nobody.
 */
class SessionCookieFilter extends OncePerRequestFilter {

  private final PageArea pages;
  private final PageSessions sessions;

  SessionCookieFilter(PageArea pages, PageSessions sessions) {
    this.pages = pages;
    this.sessions = sessions;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!carriesOtherCredentials(request) && pages.covers(request))
      SessionCookie.of(request).flatMap(sessions::reader).ifPresent(SessionCookieFilter::enter);
    chain.doFilter(request, response);
  }

  private static boolean carriesOtherCredentials(HttpServletRequest request) {
    return request.getHeader(HttpHeaders.AUTHORIZATION) != null || request.getHeader("X-API-Key") != null;
  }

  // the context's own filter empties it afterwards
  private static void enter(PageReader reader) {
    var account = reader.getAccount();
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(new Caller(
        new CurrentAccount(account.id(), account.role(), reader.getSession()), account.roles()));
    SecurityContextHolder.setContext(context);
  }
}
