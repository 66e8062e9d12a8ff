package com.athleex.directory.notifications;

import com.athleex.directory.web.PublicAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * What is written in a letter, in its language. The engines are this class's
 * own: the one that makes pages never sees a plain text template.
 */
@Component
class LetterTexts {

  // also what only some mail programs take for the end of a line
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

  private final MessageSource messages;
  private final PublicAddress address;
  private final ITemplateEngine html;
  private final ITemplateEngine plain;

  LetterTexts(MessageSource messages, PublicAddress address) {
    this.messages = messages;
    this.address = address;
    this.html = engine(TemplateMode.HTML, ".html");
    this.plain = engine(TemplateMode.TEXT, ".txt");
  }

  private ITemplateEngine engine(TemplateMode mode, String suffix) {
    var templates = new ClassLoaderTemplateResolver(LetterTexts.class.getClassLoader());
    templates.setPrefix("templates/");
    templates.setSuffix(suffix);
    templates.setTemplateMode(mode);
    templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
    var engine = new SpringTemplateEngine();
    engine.setTemplateResolver(templates);
    engine.setTemplateEngineMessageSource(messages);
    return engine;
  }

  Texts of(Letter letter) {
    var content = new HashMap<>(letter.content());
    var subject = subject(letter, content.get("subject"));
    content.put("body", "mail/" + letter.template());
    content.put("subject", subject);
    content.put("home", address.of("/?lang=" + letter.language().getLanguage()));
    content.put("unsubscribe", letter.unsubscribe());
    var context = new Context(letter.language(), content);
    return new Texts(subject, plain.process("mail/layout", context).strip() + "\n",
        html.process("mail/layout", context));
  }

  private String subject(Letter letter, @Nullable Object argument) {
    var key = "mail." + letter.template().replace('/', '.') + ".subject";
    var text = messages.getMessage(key, argument == null ? null : new Object[]{argument}, letter.language());
    return CONTROL.matcher(text).replaceAll(" ").strip();
  }

  /** The name that letters are from, where no other is set. */
  String sender(Locale language) {
    return messages.getMessage("mail.sender", null, language);
  }

  /**
   * @param subject
   *          one line
   */
  record Texts(String subject, String plain, String html) {}
}
