package com.athleex.directory.identity;

/** Letters to an address that nobody here has any more have to go. */
public record LettersLeft(String email) {

  @Override
  public String toString() {
    return "LettersLeft[…]";
  }
}
