package com.athleex.directory.web.requests;

import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Reads a record from query parameters and validates it. Spring's own binder
 * does that too, but reads all annotations of the record's constructor once for
 * each component and request: half of what a search cost.
 */
final class ParameterRecords implements HandlerMethodArgumentResolver {

  private final Map<Class<?>, ParameterRecord> shapes = new ConcurrentHashMap<>();
  private final Validator validator;

  ParameterRecords(Validator validator) {
    this.validator = validator;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.hasParameterAnnotation(ParameterObject.class) && parameter.getParameterType().isRecord();
  }

  @Override
  public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
      NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
    return read(parameter.getParameterType(), request.getParameterMap());
  }

  Object read(Class<?> type, Map<String, String[]> parameters) {
    var shape = shapes.computeIfAbsent(type, ParameterRecord::of);
    var problems = new ArrayList<FieldProblem>();
    var read = shape.read(parameters, problems);
    for (var violation : validator.validate(read))
      problems.add(FieldProblem.at("?" + name(violation.getPropertyPath().toString()), "field.said",
          Objects.requireNonNullElse(violation.getMessage(), "")));
    if (problems.isEmpty())
      return read;
    problems.sort(Comparator.comparing(FieldProblem::pointer));
    throw new ProblemException(WebProblem.INVALID_REQUEST, problems);
  }

  // of a list's element, the list
  private static String name(String path) {
    return path.replaceFirst("\\[.*", "");
  }
}
