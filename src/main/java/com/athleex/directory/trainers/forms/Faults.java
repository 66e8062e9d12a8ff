package com.athleex.directory.trainers.forms;

import com.athleex.directory.trainers.forms.Form.Fault;
import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.ProblemException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in the reader's language why something was refused, field by field. */
@Component
public class Faults {

  private final MessageSource messages;

  Faults(MessageSource messages) {
    this.messages = messages;
  }

  /** At least one: where no field is named, the refusal itself. */
  public List<Fault> of(ProblemException refusal, Locale language) {
    if (!refusal.errors().isEmpty())
      return refusal.errors().stream().map(error -> fault(error, language)).toList();
    return at("", refusal, language);
  }

  /** The refusal as a whole, told beside one field. */
  public List<Fault> at(String field, ProblemException refusal, Locale language) {
    if (!refusal.errors().isEmpty())
      return of(refusal, language);
    return List.of(new Fault(field, text("problem." + refusal.type().slug() + ".detail",
        refusal.arguments().toArray(), language)));
  }

  private Fault fault(FieldProblem error, Locale language) {
    var pointer = error.pointer();
    return new Fault(pointer.isEmpty() ? "" : pointer.substring(1),
        text(error.messageKey(), error.arguments().toArray(), language));
  }

  private String text(String key, Object[] arguments, Locale language) {
    return Objects.requireNonNullElse(messages.getMessage(key, arguments, key, language), key);
  }
}
