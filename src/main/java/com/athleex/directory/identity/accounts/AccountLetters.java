package com.athleex.directory.identity.accounts;

import com.athleex.directory.notifications.Letter;
import com.athleex.directory.notifications.Postbox;
import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Writes what sign-ups are answered with. A secret is made when its letter is
 * written, so that no event holds one.
 */
@Component
class AccountLetters {

  private final SignUpRepository signUps;
  private final AccountRepository accounts;
  private final OneTimeTokens tokens;
  private final Postbox postbox;
  private final LetterLinks links;

  AccountLetters(SignUpRepository signUps, AccountRepository accounts, OneTimeTokens tokens,
      Postbox postbox, LetterLinks links) {
    this.signUps = signUps;
    this.accounts = accounts;
    this.tokens = tokens;
    this.postbox = postbox;
    this.links = links;
  }

  @ApplicationModuleListener
  void on(SignUpReceived received) {
    signUps.findById(received.signUp()).ifPresent(asked -> {
      if (accounts.existsByEmailKey(asked.emailKey()))
        send(asked, "identity/has-account", Map.of());
      else
        send(asked, "identity/verification",
            links.to("verification", tokens.issue(TokenPurpose.SIGN_UP, asked.getId()), asked.language()));
    });
  }

  private void send(SignUp asked, String template, Map<String, Object> content) {
    postbox
        .deliver(new Letter(asked.getId(), asked.email().value(), asked.language(), template, content, null));
  }
}
