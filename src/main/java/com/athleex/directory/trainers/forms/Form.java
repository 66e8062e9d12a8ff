package com.athleex.directory.trainers.forms;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has typed, and what is wrong with it. A field has the name of
 * the JSON pointer at which the services tell of it, without its first slash:
 * so every fault finds its field.
 *
 * @param values
 *          by field; of choices, all that were made
 * @param faults
 *          in the order in which they are told
 */
public record Form(Map<String, List<String>> values, List<Fault> faults) {

  /**
   * @param field
   *          empty where no single field is wrong
   * @param text
   *          in the reader's language
   */
  public record Fault(String field, String text) {}

  /** With nothing wrong. */
  public static Form of(Map<String, List<String>> values) {
    return new Form(values, List.of());
  }

  public static Form empty() {
    return of(Map.of());
  }

  public Form with(List<Fault> wrong) {
    return new Form(values, wrong);
  }

  /** Empty where nothing was typed. */
  public String value(String field) {
    var all = values.getOrDefault(field, List.of());
    return all.isEmpty() ? "" : all.getFirst();
  }

  public List<String> all(String field) {
    return values.getOrDefault(field, List.of());
  }

  /** Whether a choice was made. */
  public boolean has(String field, String choice) {
    return all(field).contains(choice);
  }

  /** What is wrong with exactly this field. */
  public List<String> errors(String field) {
    return faults.stream().filter(fault -> fault.field().equals(field)).map(Fault::text).toList();
  }

  /** What is wrong with a group of choices or with any of them. */
  public List<String> errorsWithin(String group) {
    return faults.stream()
        .filter(fault -> fault.field().equals(group) || fault.field().startsWith(group + "/"))
        .map(Fault::text).distinct().toList();
  }

  public boolean isWrong(String field) {
    return !errors(field).isEmpty();
  }

  /** Ids of what explains a field, as {@code aria-describedby} wants them. */
  public @Nullable String describedBy(String field, @Nullable String hint) {
    var ids = (hint == null ? "" : field + "-hint") + (isWrong(field) ? " " + field + "-error" : "");
    return ids.isEmpty() ? null : ids.strip();
  }

  /** The numbers of a repeated group's rows, from 0. */
  public List<Integer> rows(String group) {
    var numbers = new TreeSet<Integer>();
    for (var field : values.keySet())
      if (field.startsWith(group + "/"))
        numbers.add(Integer.valueOf(field.split("/")[1]));
    return List.copyOf(numbers);
  }

  // what people write is theirs
  @Override
  public String toString() {
    return "Form" + faults.stream().map(Fault::field).toList();
  }
}
