package com.athleex.directory.ctas;

/** Where in an article a call to action may stand. */
public enum Placement {
  INLINE, AFTER_RED_FLAGS, FAQ, END
}
