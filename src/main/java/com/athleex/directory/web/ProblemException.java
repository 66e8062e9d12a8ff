package com.athleex.directory.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A refusal that the caller is told of as an RFC 9457 problem, in the caller's
 * language.
 */
public class ProblemException extends RuntimeException {

  private final transient ProblemType type;
  private final transient List<Object> arguments;
  private final transient List<FieldProblem> errors;
  private final transient Map<String, Object> properties = new LinkedHashMap<>();
  private @Nullable Duration retryAfter;

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
    this.retryAfter = type.status() == HttpStatus.SERVICE_UNAVAILABLE ? Duration.ofSeconds(2) : null;
  }

  /** Adds an extension member to the problem. */
  public ProblemException with(String name, Object value) {
    properties.put(name, value);
    return this;
  }

  /** Tells the caller when trying again may help; whole seconds, rounded up. */
  public ProblemException retryAfter(Duration wait) {
    retryAfter = wait;
    return this;
  }

  /** Null where trying again does not help. */
  public @Nullable Duration retryAfter() {
    return retryAfter;
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
