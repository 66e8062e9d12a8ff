package com.athleex.directory.articles.redflags;

import java.util.Locale;

/** A text in both languages. */
record Texts(String en, String it) {

  String in(Locale language) {
    return language.getLanguage().equals("it") ? it : en;
  }
}
