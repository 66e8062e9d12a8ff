package com.athleex.directory.identity;

import java.util.UUID;

/** Names an account; other modules keep this and nothing else of it. */
public record AccountId(UUID value) {

  public static AccountId random() {
    return new AccountId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
