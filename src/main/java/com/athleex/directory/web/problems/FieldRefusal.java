package com.athleex.directory.web.problems;

import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.validation.BindException;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Which fields and parameters are wrong, and where each of them stands. */
final class FieldRefusal {

  private FieldRefusal() {}

  static ProblemException of(MethodArgumentNotValidException refused) {
    return invalid(all(refused.getBindingResult(), isBody(refused.getParameter())));
  }

  static ProblemException of(BindException refused) {
    return invalid(all(refused.getBindingResult(), false));
  }

  static ProblemException of(HandlerMethodValidationException refused) {
    return invalid(refused.getParameterValidationResults().stream().flatMap(FieldRefusal::all));
  }

  static ProblemException at(FieldProblem problem) {
    return invalid(Stream.of(problem));
  }

  private static ProblemException invalid(Stream<FieldProblem> problems) {
    return new ProblemException(WebProblem.INVALID_REQUEST,
        problems.distinct().sorted((a, b) -> a.pointer().compareTo(b.pointer())).toList());
  }

  private static Stream<FieldProblem> all(ParameterValidationResult result) {
    var parameter = result.getMethodParameter();
    if (result instanceof ParameterErrors errors)
      return all(errors, isBody(parameter));
    return result.getResolvableErrors().stream().map(error -> said(pointer(parameter), error));
  }

  private static Stream<FieldProblem> all(Errors errors, boolean inBody) {
    return errors.getAllErrors().stream().map(error -> told(error, inBody));
  }

  private static FieldProblem told(ObjectError error, boolean inBody) {
    if (!(error instanceof FieldError field))
      return said("", error);
    var pointer = inBody
        ? "/" + field.getField().replace(".", "/").replace("[", "/").replace("]", "")
        : "?" + field.getField();
    return field.isBindingFailure() ? wrongType(pointer, field) : said(pointer, field);
  }

  private static FieldProblem wrongType(String pointer, FieldError field) {
    return field.contains(TypeMismatchException.class)
        ? WrongType.at(pointer, field.unwrap(TypeMismatchException.class))
        : WrongType.at(pointer, (Class<?>) null);
  }

  // the validator has put its message into the reader's language already
  private static FieldProblem said(String pointer, MessageSourceResolvable error) {
    return FieldProblem.at(pointer, "field.said", Objects.requireNonNullElse(error.getDefaultMessage(), ""));
  }

  private static boolean isBody(MethodParameter parameter) {
    return parameter.hasParameterAnnotation(RequestBody.class);
  }

  static String pointer(MethodParameter parameter) {
    var name = Objects.requireNonNullElse(parameter.getParameterName(), "");
    var query = parameter.getParameterAnnotation(RequestParam.class);
    if (query != null)
      return "?" + (query.name().isEmpty() ? name : query.name());
    var header = parameter.getParameterAnnotation(RequestHeader.class);
    if (header != null)
      return header.name().isEmpty() ? name : header.name();
    if (parameter.hasParameterAnnotation(PathVariable.class))
      return "{" + name + "}";
    return isBody(parameter) ? "" : "?" + name;
  }
}
