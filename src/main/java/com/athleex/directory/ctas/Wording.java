package com.athleex.directory.ctas;

import com.athleex.directory.articles.Disclaimers;
import com.athleex.directory.articles.RegisteredArticle;
import com.athleex.directory.ctas.CallsToAction.Reader;
import com.athleex.directory.ctas.inventory.Supply;
import com.athleex.directory.ctas.inventory.Supply.Reach;
import com.athleex.directory.kernel.Slug;
import com.athleex.directory.specialties.Specialties;
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

  /** Says openly how far it goes. */
  String find(CtaKind kind, RegisteredArticle article, Reader reader, Supply supply, String variant) {
    String topic = article.target().flatMap(specialties::find).map(target -> target.label(reader.language()))
        .orElse(article.title());
    String place = reader.place() == null ? "" : reader.place().name();
    return switch (supply) {
      case Reach(var km, var mode, var total, var widened) when widened && km != null ->
        message(key(kind, variant) + ".within", reader, topic, place, km);
      case Reach(var km, var mode, var total, var widened) when widened ->
        message(key(kind, variant) + ".online", reader, topic);
      case Reach _,Supply.Nobody _,Supply.NotKnown _ -> reader.place() == null
          ? message(key(kind, variant) + ".anywhere", reader, topic)
          : message(key(kind, variant) + ".near", reader, topic, place);
    };
  }

  String guide(RegisteredArticle guide, Reader reader) {
    return message("ctas.guide", reader, guide.title());
  }

  String plain(CtaKind kind, Reader reader, String variant) {
    return message(key(kind, variant), reader);
  }

  String disclaimer(Reader reader) {
    return disclaimers.in(reader.language()).text();
  }

  private static String key(CtaKind kind, String variant) {
    return "ctas." + Slug.of(kind) + (kind.hasVariants() ? "." + variant : "");
  }

  private String message(String key, Reader reader, Object... arguments) {
    return messages.getMessage(key, arguments, reader.language());
  }
}
