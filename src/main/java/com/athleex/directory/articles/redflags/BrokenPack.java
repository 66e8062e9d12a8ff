package com.athleex.directory.articles.redflags;

/** A pack's file that nobody may be asked from. */
class BrokenPack extends IllegalStateException {

  BrokenPack(String file, String what) {
    super(file + ": " + what);
  }
}
