package com.athleex.directory.articles;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What articles and calls to action say that they are not. */
@Component
public class Disclaimers {

  /** A new wording gets a new version, and the old one stays in the bundles. */
  private static final String VERSION = "2026-11-22";

  private final MessageSource messages;

  Disclaimers(MessageSource messages) {
    this.messages = messages;
  }

  /** The current wording, in English or Italian. */
  public Disclaimer in(Locale language) {
    return new Disclaimer(VERSION, messages.getMessage("articles.disclaimer." + VERSION, null, language));
  }

  /**
   * @param version
   *          the day of its wording
   */
  public record Disclaimer(String version, String text) {}
}
