package com.athleex.directory.identity.accounts;

import com.athleex.directory.identity.Secret;
import com.athleex.directory.web.PublicAddress;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Links of letters. The secret stands in the fragment: no server, proxy or log
 * on the way sees it.
 */
@Component
public class LetterLinks {

  private final PublicAddress address;

  LetterLinks(PublicAddress address) {
    this.address = address;
  }

  /**
   * What a letter's template names: {@code token}, and {@code link} to a page
   * that takes it.
   */
  public Map<String, Object> to(String page, Secret token, Locale language) {
    var path = "/account/" + page + "?lang=" + language.getLanguage() + "#" + token.value();
    return Map.of("token", token.value(), "link", address.of(path));
  }
}
