package com.athleex.directory.identity;

import java.time.Instant;

/**
 * Letters to an address that nobody here has any more have to go, if they were
 * written before.
 */
public record LettersLeft(String email, Instant until) {

  @Override
  public String toString() {
    return "LettersLeft[…]";
  }
}
