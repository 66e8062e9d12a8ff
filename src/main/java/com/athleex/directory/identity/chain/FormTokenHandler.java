package com.athleex.directory.identity.chain;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;

/**
 * Gives forms their token on pages of the {@link PageArea} only, so that no
 * other page sets a cookie; it reads differently each time (BREACH).
 */
@Component
class FormTokenHandler implements CsrfTokenRequestHandler {

  private final PageArea pages;
  private final CsrfTokenRequestHandler masked = new XorCsrfTokenRequestAttributeHandler();

  FormTokenHandler(PageArea pages) {
    this.pages = pages;
  }

  @Override
  public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
    if (!pages.covers(request))
      return;
    masked.handle(request, response, token);
    // not by the first form: the head of a long page may be on its way by then
    if (!FormTokens.isKnown(request))
      Objects.requireNonNull(token.get());
  }

  @Override
  public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
    return masked.resolveCsrfTokenValue(request, token);
  }
}
