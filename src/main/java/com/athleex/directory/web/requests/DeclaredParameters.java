package com.athleex.directory.web.requests;

import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/**
 * The query parameters of a route: those annotated {@code @RequestParam}, and
 * the components of records that are bound from parameters.
 */
final class DeclaredParameters {

  private final Map<String, Boolean> repeatable = new HashMap<>();

  private DeclaredParameters() {}

  static DeclaredParameters of(HandlerMethod route) {
    var declared = new DeclaredParameters();
    for (var parameter : route.getMethodParameters())
      declared.add(parameter);
    return declared;
  }

  static DeclaredParameters of(Class<? extends Record> parameters) {
    var declared = new DeclaredParameters();
    declared.addAll(parameters);
    return declared;
  }

  boolean knows(String name) {
    return repeatable.containsKey(name);
  }

  boolean repeats(String name) {
    return repeatable.getOrDefault(name, false);
  }

  private void add(MethodParameter parameter) {
    var single = parameter.getParameterAnnotation(RequestParam.class);
    if (single != null) {
      var name = single.name().isEmpty() ? parameter.getParameterName() : single.name();
      repeatable.put(Objects.requireNonNull(name, "compiled without -parameters"),
          isMany(parameter.getParameterType()));
    } else if (parameter.getParameterType().isRecord() && isBoundFromParameters(parameter)) {
      addAll(parameter.getParameterType());
    }
  }

  private void addAll(Class<?> parameters) {
    for (var component : parameters.getRecordComponents())
      repeatable.put(name(component), isMany(component.getType()));
  }

  // Spring binds a record with any other annotation, such as @RequestBody, from
  // elsewhere
  private static boolean isBoundFromParameters(MethodParameter parameter) {
    return parameter.hasParameterAnnotation(ModelAttribute.class) || Arrays
        .stream(parameter.getParameterAnnotations()).noneMatch(DeclaredParameters::bindsFromElsewhere);
  }

  private static boolean bindsFromElsewhere(Annotation annotation) {
    return annotation.annotationType().getPackageName().startsWith("org.springframework.");
  }

  private static String name(RecordComponent component) {
    var renamed = component.getAccessor().getAnnotation(BindParam.class);
    return renamed == null ? component.getName() : renamed.value();
  }

  private static boolean isMany(Class<?> type) {
    return type.isArray() || Collection.class.isAssignableFrom(type);
  }
}
