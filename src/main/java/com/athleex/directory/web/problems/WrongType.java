package com.athleex.directory.web.problems;

import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.requests.KebabCase;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.util.ClassUtils;

/** Says what would have been a value of the right type. */
public final class WrongType {

  private WrongType() {}

  static FieldProblem at(String pointer, TypeMismatchException mismatch) {
    var wanted = mismatch.getRequiredType();
    // of a list, the element that could not be read
    for (Throwable cause = mismatch; cause != null; cause = cause.getCause())
      if (cause instanceof ConversionFailedException failed)
        wanted = failed.getTargetType().getType();
    return at(pointer, wanted);
  }

  public static FieldProblem at(String pointer, @Nullable Class<?> wanted) {
    if (wanted == null)
      return FieldProblem.at(pointer, "field.invalid");
    var type = ClassUtils.resolvePrimitiveIfNecessary(wanted);
    if (type.isEnum())
      return FieldProblem.at(pointer, "field.one-of", Arrays.stream(type.getEnumConstants())
          .map(constant -> KebabCase.of((Enum<?>) constant)).collect(Collectors.joining(", ")));
    return FieldProblem.at(pointer, key(type));
  }

  private static String key(Class<?> type) {
    if (type == Integer.class || type == Long.class || type == Short.class)
      return "field.integer";
    if (Number.class.isAssignableFrom(type))
      return "field.number";
    if (type == Boolean.class)
      return "field.boolean";
    if (type == String.class)
      return "field.text";
    if (type == UUID.class)
      return "field.uuid";
    if (Temporal.class.isAssignableFrom(type))
      return "field.time";
    if (type.isArray() || Collection.class.isAssignableFrom(type))
      return "field.list";
    return type.isRecord() ? "field.object" : "field.invalid";
  }
}
