package com.athleex.directory.identity.sessions;

import com.athleex.directory.identity.Secret;
import java.time.Duration;
import java.util.UUID;

/**
 * What a client is handed for a session.
 *
 * @param access
 *          a JWT
 * @param life
 *          of the access token
 * @param refresh
 *          opens the next pair, once
 */
public record Tokens(UUID session, String access, Duration life, Secret refresh) {

  @Override
  public String toString() {
    return "Tokens[" + session + "]";
  }
}
