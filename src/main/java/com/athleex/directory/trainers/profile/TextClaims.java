package com.athleex.directory.trainers.profile;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Notices texts, English or Italian, that claim to diagnose, cure or treat:
 * coaching is none of that, so a person reads them first.
 */
@Component
public class TextClaims {

  private static final Pattern CLAIM = Pattern.compile(
      "(?iu)\\b(?:i|we|can|will)\\s+(?:diagnose|cure|treat)\\b|\\b(?:curo|diagnostico|guarisco)\\b");

  /** Whether some part of the text does. */
  public boolean in(String text) {
    return CLAIM.matcher(text).find();
  }
}
