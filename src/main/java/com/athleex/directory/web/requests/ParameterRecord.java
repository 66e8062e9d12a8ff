package com.athleex.directory.web.requests;

import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.problems.WrongType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How one record is made of query parameters, one for each component; what is
 * absent is null.
 */
final class ParameterRecord {

  /** How a value is read; throws IllegalArgumentException for what is none. */
  @FunctionalInterface
  private interface Reader {
    Object read(String text);
  }

  private record Part(String name, Class<?> type, boolean many, Reader reader) {}

  private final Constructor<?> constructor;
  private final List<Part> parts;

  private ParameterRecord(Constructor<?> constructor, List<Part> parts) {
    this.constructor = constructor;
    this.parts = parts;
  }

  static ParameterRecord of(Class<?> type) {
    var components = type.getRecordComponents();
    try {
      var constructor = type.getDeclaredConstructor(
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return new ParameterRecord(constructor, Arrays.stream(components).map(ParameterRecord::part).toList());
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("Every record has its canonical constructor", e);
    }
  }

  private static Part part(RecordComponent component) {
    boolean many = component.getType() == List.class;
    var type = many
        ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
        : component.getType();
    return new Part(component.getName(), type, many, reader(type));
  }

  private static Reader reader(Class<?> type) {
    if (type == String.class)
      return text -> text;
    if (type == Double.class)
      return FiniteNumbers::finite;
    if (type == Integer.class)
      return Integer::valueOf;
    if (type == BigDecimal.class)
      return ParameterRecord::decimal;
    if (type == Boolean.class)
      return ParameterRecord::truth;
    if (type == LocalDate.class)
      return ParameterRecord::day;
    if (type.isEnum())
      return constant(type);
    throw new IllegalStateException("No parameter can be a " + type.getName());
  }

  private static Reader constant(Class<?> type) {
    Map<String, Object> constants = Arrays.stream(type.getEnumConstants())
        .collect(Collectors.toMap(each -> KebabCase.of((Enum<?>) each), each -> each));
    return text -> {
      var found = constants.get(text);
      if (found == null)
        throw new IllegalArgumentException("none of the constants");
      return found;
    };
  }

  private static BigDecimal decimal(String text) {
    FiniteNumbers.finite(text);
    return new BigDecimal(text);
  }

  // years of four digits: more is beyond what databases know
  private static LocalDate day(String text) {
    try {
      if (text.length() == 10)
        return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(e);
    }
    throw new IllegalArgumentException("no day");
  }

  private static Boolean truth(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("neither true nor false");
    };
  }

  /**
   * The record; what could not be read is null in it and told in
   * {@code problems}.
   */
  Object read(Map<String, String[]> parameters, List<FieldProblem> problems) {
    var values = new @Nullable Object[parts.size()];
    for (int i = 0; i < values.length; i++) {
      var given = parameters.get(parts.get(i).name());
      if (given != null && given.length > 0)
        values[i] = value(parts.get(i), given, problems);
    }
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A record of parameters must take what it is given", e);
    }
  }

  private static @Nullable Object value(Part part, String[] given, List<FieldProblem> problems) {
    try {
      if (part.many())
        return all(part, given);
      return given[0].isEmpty() && part.type() != String.class ? null : part.reader().read(given[0]);
    } catch (IllegalArgumentException e) {
      problems.add(WrongType.at("?" + part.name(), part.type()));
      return null;
    }
  }

  // repeated, or separated by commas
  private static List<Object> all(Part part, String[] given) {
    var values = new ArrayList<>();
    for (var text : given)
      for (var one : text.split(","))
        if (!one.isBlank())
          values.add(part.reader().read(one.strip()));
    return values;
  }
}
