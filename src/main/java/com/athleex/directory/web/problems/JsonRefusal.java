package com.athleex.directory.web.problems;

import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/**
 * What was wrong with a JSON body, with the pointer (RFC 6901) of the field.
 */
public final class JsonRefusal {

  private JsonRefusal() {}

  public static ProblemException of(JacksonException cause) {
    var pointer = pointer(cause);
    return switch (cause) {
      case UnrecognizedPropertyException unknown ->
        field(FieldProblem.at(pointer, "field.unknown", unknown.getPropertyName()));
      case MismatchedInputException mismatched -> field(WrongType.at(pointer, mismatched.getTargetType()));
      case ValueInstantiationException refused -> field(FieldProblem.at(pointer, "field.invalid"));
      case StreamConstraintsException tooComplex -> malformed("field.too-complex");
      default ->
        malformed("field.not-json", cause.getLocation().getLineNr(), cause.getLocation().getColumnNr());
    };
  }

  private static ProblemException field(FieldProblem problem) {
    return new ProblemException(WebProblem.INVALID_REQUEST, List.of(problem));
  }

  private static ProblemException malformed(String key, Object... arguments) {
    return new ProblemException(WebProblem.MALFORMED_BODY, List.of(FieldProblem.at("", key, arguments)));
  }

  private static String pointer(JacksonException cause) {
    return cause.getPath().stream().map(
        step -> step.getPropertyName() == null
            ? String.valueOf(step.getIndex())
            : escaped(step.getPropertyName()))
        .map(step -> "/" + step).collect(Collectors.joining());
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
