package com.athleex.directory.trainers.profile;

import com.athleex.directory.kernel.Slug;
import com.athleex.directory.web.FieldProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object, each read as the kind it must be. A field that
 * is missing or of another kind is noted, and a stand-in returned.
 */
final class Fields {

  private final Map<?, ?> values;
  private final String pointer;
  private final List<FieldProblem> problems;
  private final Set<String> known = new HashSet<>();

  Fields(Map<?, ?> values, String pointer, List<FieldProblem> problems) {
    this.values = values;
    this.pointer = pointer;
    this.problems = problems;
  }

  /** Plain text, normalised. */
  String text(String name) {
    return PlainText.normalised(required(name, String.class, "string", ""));
  }

  /** As {@link #text(String)}; without the field, an empty text. */
  String textIfAny(String name) {
    known.add(name);
    return values.containsKey(name) ? text(name) : "";
  }

  /** Null where the field is null, missing or empty. */
  @Nullable
  String nonEmptyText(String name) {
    known.add(name);
    String text = values.get(name) == null ? "" : text(name);
    return text.isEmpty() ? null : text;
  }

  /** What {@code parse} makes of a text; null if it makes nothing of it. */
  <T> T parsed(String name, Function<String, @Nullable T> parse, T standIn, String rule) {
    if (!is(name, String.class, "string") || !(values.get(name) instanceof String text))
      return standIn;
    T value = parse.apply(text.strip());
    if (value == null)
      note(name, "trainer.rule." + rule);
    return Objects.requireNonNullElse(value, standIn);
  }

  /** Null where the field is null or missing. */
  <T> @Nullable T parsedIfAny(String name, Function<String, @Nullable T> parse, T standIn, String rule) {
    known.add(name);
    return values.get(name) == null ? null : parsed(name, parse, standIn, rule);
  }

  <E extends Enum<E>> E choice(String name, Class<E> choices, E standIn) {
    return is(name, String.class, "string") && values.get(name) instanceof String text
        ? choice(text, at(name), choices, standIn)
        : standIn;
  }

  <E extends Enum<E>> E choiceOr(String name, Class<E> choices, E otherwise) {
    known.add(name);
    return values.containsKey(name) ? choice(name, choices, otherwise) : otherwise;
  }

  private <E extends Enum<E>> E choice(String text, String where, Class<E> choices, E standIn) {
    var names = new ArrayList<String>();
    for (E choice : choices.getEnumConstants()) {
      String name = Slug.of(choice);
      if (name.equals(text))
        return choice;
      names.add(name);
    }
    problems.add(FieldProblem.at(where, "trainer.rule.choice", String.join(", ", names)));
    return standIn;
  }

  boolean yesOrNo(String name) {
    return required(name, Boolean.class, "boolean", false);
  }

  /** A whole number; one beyond an {@code int} as the nearest one. */
  int integer(String name) {
    return Math.clamp(required(name, Long.class, "integer", 0L), Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  double number(String name) {
    // + 0.0: minus zero is zero
    return required(name, Number.class, "number", 0).doubleValue() + 0.0;
  }

  <E extends Enum<E>> List<E> choices(String name, Class<E> choices) {
    return items(name, true, String.class, "string", choices.getEnumConstants()[0],
        (text, where) -> choice(text, where, choices, choices.getEnumConstants()[0]));
  }

  List<String> words(String name, BiFunction<String, String, String> read) {
    return items(name, true, String.class, "string", "", read);
  }

  /** Objects; without the field none. */
  <T> List<T> objects(String name, T standIn, Function<Fields, T> read) {
    return items(name, false, Map.class, "object", standIn, (value, where) -> object(value, where, read));
  }

  <T> @Nullable T objectIfAny(String name, Function<Fields, T> read) {
    known.add(name);
    if (values.get(name) == null)
      return null;
    return is(name, Map.class, "object") && values.get(name) instanceof Map<?, ?> object
        ? object(object, at(name), read)
        : null;
  }

  private <T> T object(Map<?, ?> value, String where, Function<Fields, T> read) {
    var fields = new Fields(value, where, problems);
    T made = read.apply(fields);
    fields.end();
    return made;
  }

  private <J, T> List<T> items(String name, boolean required, Class<J> kind, String kindName, T standIn,
      BiFunction<J, String, T> read) {
    known.add(name);
    if (!required && !values.containsKey(name))
      return List.of();
    var values = required(name, List.class, "array", List.of());
    var made = new ArrayList<T>(values.size());
    for (Object value : values) {
      String where = at(name) + "/" + made.size();
      if (kind.isInstance(value))
        made.add(read.apply(kind.cast(value), where));
      else {
        problems.add(FieldProblem.at(where, "trainer.field.not-" + kindName));
        made.add(standIn);
      }
    }
    return List.copyOf(made);
  }

  private <J> J required(String name, Class<J> kind, String kindName, J standIn) {
    Object value = values.get(name);
    return is(name, kind, kindName) && value != null ? kind.cast(value) : standIn;
  }

  private boolean is(String name, Class<?> kind, String kindName) {
    known.add(name);
    Object value = values.get(name);
    if (kind.isInstance(value))
      return true;
    if (value == null)
      note(name, values.containsKey(name) ? "trainer.field.null" : "trainer.field.missing");
    else
      note(name, "trainer.field.not-" + kindName);
    return false;
  }

  private void note(String name, String message) {
    problems.add(FieldProblem.at(at(name), message));
  }

  private String at(String name) {
    return pointer + "/" + name;
  }

  /** Notes every field that was not asked for. */
  void end() {
    for (Object name : values.keySet())
      if (name instanceof String field && !known.contains(field))
        problems.add(FieldProblem.at(pointer + "/" + JsonTree.escaped(field), "trainer.field.unknown"));
  }
}
