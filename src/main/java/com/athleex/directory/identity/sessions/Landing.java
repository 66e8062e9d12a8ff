package com.athleex.directory.identity.sessions;

import com.athleex.directory.identity.NextPage;
import com.athleex.directory.web.ReaderLanguage;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Where somebody is who has just signed in. */
public final class Landing {

  private Landing() {}

  /** A redirection to the page that was wanted, else to the account. */
  public static String after(@Nullable String next, HttpServletRequest request) {
    return "redirect:" + NextPage.of(next).orElse("/account?lang=" + language(request));
  }

  static String language(HttpServletRequest request) {
    return ReaderLanguage.of(request).getLanguage();
  }
}
