package com.athleex.directory.trainers.imports;

import com.athleex.directory.web.FieldProblem;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells reasons in a reader's language. */
@Component
class Reasons {

  private final MessageSource messages;

  Reasons(MessageSource messages) {
    this.messages = messages;
  }

  String tell(FieldProblem problem, Locale language) {
    return tell(problem.messageKey(), problem.arguments().toArray(), language);
  }

  String tell(String key, Object[] arguments, Locale language) {
    return Objects.requireNonNullElse(messages.getMessage(key, arguments, key, language), key);
  }
}
