package com.athleex.directory.search;

/** What somebody is sought for. */
public enum Intent {
  ASSESS, TREAT, COACH
}
