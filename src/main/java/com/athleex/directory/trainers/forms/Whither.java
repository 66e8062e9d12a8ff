package com.athleex.directory.trainers.forms;

import java.util.Locale;

/**
 * Where a browser goes once something was done: so that reloading does nothing
 * twice.
 */
public final class Whither {

  private Whither() {}

  /**
   * @param path
   *          of one of these pages, without a query
   * @param done
   *          what to say there: {@code trainers.desk.done.<done>}
   */
  public static String after(String done, String path, Locale language) {
    return "redirect:" + path + "?lang=" + language.getLanguage() + "&done=" + done;
  }

  public static String to(String path, Locale language) {
    return "redirect:" + path + "?lang=" + language.getLanguage();
  }
}
