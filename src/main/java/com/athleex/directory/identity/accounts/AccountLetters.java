package com.athleex.directory.identity.accounts;

import java.util.Map;
import java.util.Objects;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes what sign-ups are answered with. A secret is made when its letter is
 * written, so that no event holds one; nothing is locked while a mail server is
 * waited for.
 */
@Component
class AccountLetters {

  private final SignUpRepository signUps;
  private final AccountRepository accounts;
  private final OneTimeTokens tokens;
  private final Correspondence correspondence;
  private final LetterLinks links;
  private final TransactionTemplate transaction;

  AccountLetters(SignUpRepository signUps, AccountRepository accounts, OneTimeTokens tokens,
      Correspondence correspondence, LetterLinks links, TransactionTemplate transaction) {
    this.signUps = signUps;
    this.accounts = accounts;
    this.tokens = tokens;
    this.correspondence = correspondence;
    this.links = links;
    this.transaction = transaction;
  }

  @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
  void on(SignUpReceived received) {
    signUps.findById(received.signUp()).ifPresent(asked -> {
      if (accounts.existsByEmailKey(asked.emailKey()))
        write(asked, "identity/has-account", Map.of());
      else
        write(asked, "identity/verification", code(asked));
    });
  }

  private Map<String, Object> code(SignUp asked) {
    var token = Objects
        .requireNonNull(transaction.execute(begun -> tokens.issue(TokenPurpose.SIGN_UP, asked.getId())));
    return links.to("verification", token, asked.language());
  }

  private void write(SignUp asked, String template, Map<String, Object> content) {
    correspondence.write(asked.getId(), asked.email(), asked.language(), template, content,
        () -> signUps.existsById(asked.getId()) || accounts.existsByEmailKey(asked.emailKey()));
  }
}
