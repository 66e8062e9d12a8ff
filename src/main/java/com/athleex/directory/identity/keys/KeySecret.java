package com.athleex.directory.identity.keys;

import com.athleex.directory.identity.Secret;
import java.util.regex.Pattern;

/** What the secret of an API key looks like. */
public final class KeySecret {

  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._~+/=-]{32,200}");

  private KeySecret() {}

  static Secret random() {
    return Secret.random("athx_");
  }

  /** Whether a text can be a key at all; if not, no database is asked. */
  public static boolean isKey(String text) {
    return SHAPE.matcher(text).matches();
  }
}
