package com.athleex.directory.ctas;

import com.athleex.directory.articles.Disclaimers;
import com.athleex.directory.articles.RegisteredArticle;
import com.athleex.directory.ctas.CallsToAction.Reader;
import com.athleex.directory.specialties.Specialties;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What calls to action say, in the reader's language. */
@Component
class Wording {

  private final MessageSource messages;
  private final Specialties specialties;
  private final Disclaimers disclaimers;

  Wording(MessageSource messages, Specialties specialties, Disclaimers disclaimers) {
    this.messages = messages;
    this.specialties = specialties;
    this.disclaimers = disclaimers;
  }

  String find(CtaKind kind, RegisteredArticle article, Reader reader) {
    String topic = article.target().flatMap(specialties::find).map(target -> target.label(reader.language()))
        .orElse(article.title());
    if (reader.place() == null)
      return message(key(kind) + ".anywhere", reader.language(), topic);
    return message(key(kind) + ".near", reader.language(), topic, reader.place().name());
  }

  String guide(RegisteredArticle guide, Reader reader) {
    return message(key(CtaKind.GUIDE), reader.language(), guide.title());
  }

  String plain(CtaKind kind, Reader reader) {
    return message(key(kind), reader.language());
  }

  String disclaimer(Reader reader) {
    return disclaimers.in(reader.language()).text();
  }

  private static String key(CtaKind kind) {
    return "ctas." + name(kind);
  }

  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String message(String key, Locale language, Object... arguments) {
    return messages.getMessage(key, arguments, language);
  }
}
