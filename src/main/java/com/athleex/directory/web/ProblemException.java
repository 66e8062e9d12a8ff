package com.athleex.directory.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A refusal that the caller is told of as an RFC 9457 problem, in the caller's
 * language.
 */
public class ProblemException extends RuntimeException {

  private final transient ProblemType type;
  private final transient List<Object> arguments;
  private final transient List<FieldProblem> errors;
  private final transient Map<String, Object> properties = new LinkedHashMap<>();

  /**
   * @param arguments
   *          of the detail message, in its order
   */
  public ProblemException(ProblemType type, Object... arguments) {
    this(type, List.of(), arguments);
  }

  public ProblemException(ProblemType type, List<FieldProblem> errors, Object... arguments) {
    super(type.slug(), null, false, false);
    this.type = type;
    this.errors = List.copyOf(errors);
    this.arguments = List.of(arguments);
  }

  /** Adds an extension member to the problem. */
  public ProblemException with(String name, Object value) {
    properties.put(name, value);
    return this;
  }

  public ProblemType type() {
    return type;
  }

  public List<Object> arguments() {
    return arguments;
  }

  public List<FieldProblem> errors() {
    return errors;
  }

  public Map<String, Object> properties() {
    return properties;
  }
}
