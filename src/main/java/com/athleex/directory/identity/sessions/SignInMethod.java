package com.athleex.directory.identity.sessions;

/** How a person proved who they are. */
public enum SignInMethod {
  PASSWORD, PASSKEY
}
