package com.athleex.directory.trainers.freshness;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.trainers.forms.Whither;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Trainers who are signed in say that their profile is true. */
@Controller
class OwnConfirmationPage {

  static final String PATH = "/trainer/freshness";

  private final Confirmations confirmations;

  OwnConfirmationPage(Confirmations confirmations) {
    this.confirmations = confirmations;
  }

  @PostMapping(path = PATH, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String confirm(CurrentAccount by, Locale language) {
    confirmations.confirm(by.id(), trainer -> trainer);
    return Whither.after("confirmed", "/trainer", language);
  }
}
