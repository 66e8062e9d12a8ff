package com.athleex.directory.ctas.find;

import com.athleex.directory.articles.Disclaimers;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The texts of pages, in any language. */
@Component
public class PageWords {

  private final MessageSource messages;
  private final Disclaimers disclaimers;

  PageWords(MessageSource messages, Disclaimers disclaimers) {
    this.messages = messages;
    this.disclaimers = disclaimers;
  }

  public Words in(Locale language) {
    return new Words(messages, language);
  }

  /** What a page with trainers says that it is not. */
  public String disclaimer(Locale language) {
    return disclaimers.in(language).text();
  }
}
