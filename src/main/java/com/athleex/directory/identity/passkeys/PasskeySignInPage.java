package com.athleex.directory.identity.passkeys;

import com.athleex.directory.identity.NextPage;
import com.athleex.directory.identity.sessions.Clients;
import com.athleex.directory.identity.sessions.Landing;
import com.athleex.directory.identity.sessions.PageSessions;
import com.athleex.directory.identity.sessions.SignInMethod;
import com.athleex.directory.web.ProblemException;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Signing in on a page by what a device has signed. */
@Controller
@Hidden
class PasskeySignInPage {

  private final PasskeySignIn signIn;
  private final PostedCredentials posted;
  private final PageSessions sessions;
  private final Clients clients;

  PasskeySignInPage(PasskeySignIn signIn, PostedCredentials posted, PageSessions sessions, Clients clients) {
    this.signIn = signIn;
    this.posted = posted;
    this.sessions = sessions;
    this.clients = clients;
  }

  @PostMapping(path = "/sign-in/passkey", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String enter(@RequestParam String credential, @RequestParam(required = false) @Nullable String next,
      Locale language, HttpServletRequest request, HttpServletResponse response) {
    return isOpened(credential, request, response)
        ? Landing.after(next, request)
        : "redirect:" + refused(next, language);
  }

  private boolean isOpened(String credential, HttpServletRequest request, HttpServletResponse response) {
    try {
      return posted.read(credential, AssertedCredential.class)
          .flatMap(asserted -> signIn.answered(asserted, clients.of(request), account -> {
            sessions.open(account, SignInMethod.PASSKEY, request, response);
            return true;
          })).isPresent();
    } catch (ProblemException withoutChallenge) {
      return false;
    }
  }

  private static String refused(@Nullable String next, Locale language) {
    var page = UriComponentsBuilder.fromPath("/sign-in").queryParam("note", "passkey").queryParam("lang",
        language.getLanguage());
    var wanted = NextPage.of(next);
    if (wanted.isPresent())
      page.queryParam("next", "{next}");
    return page.encode().buildAndExpand(wanted.orElse("")).toUriString();
  }
}
