package com.athleex.directory.ctas.counts;

import org.springframework.context.ApplicationContext;

/** For tests of other packages that look at what was counted. */
public final class Counted {

  private Counted() {}

  /** Brings what was counted into the database, now. */
  public static void flush(ApplicationContext context) {
    context.getBean(CountFlush.class).run();
  }
}
