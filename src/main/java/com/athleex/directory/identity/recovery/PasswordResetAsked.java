package com.athleex.directory.identity.recovery;

import java.util.UUID;

/**
 * Somebody cannot sign in any more. Whether the address has an account is found
 * out later, so that asking takes equally long for any.
 */
record PasswordResetAsked(UUID id, String email) {

  @Override
  public String toString() {
    return "PasswordResetAsked[" + id + "]";
  }
}
