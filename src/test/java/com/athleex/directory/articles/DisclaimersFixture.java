package com.athleex.directory.articles;

import org.springframework.context.MessageSource;

/** The real disclaimers, for plain tests of other modules. */
public final class DisclaimersFixture {

  private DisclaimersFixture() {}

  public static Disclaimers from(MessageSource messages) {
    return new Disclaimers(messages);
  }
}
