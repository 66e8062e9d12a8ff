package com.athleex.directory.web;

import java.util.List;

/**
 * What is wrong with one field.
 *
 * @param pointer
 *          a JSON pointer into the body ({@code /prices/0/amount}), or
 *          {@code ?name} for a query parameter
 * @param messageKey
 *          key in the message bundles
 * @param arguments
 *          of the message
 */
public record FieldProblem(String pointer, String messageKey, List<Object> arguments) {

  public static FieldProblem at(String pointer, String messageKey, Object... arguments) {
    return new FieldProblem(pointer, messageKey, List.of(arguments));
  }
}
