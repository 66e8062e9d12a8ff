package com.athleex.directory.athletes.searches;

import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A search as its athlete wrote it: the parameters of {@code GET /trainers} by
 * name, each a text, a number, true or false, or a list of those.
 */
public record Parameters(Map<String, @Nullable Object> values) {

  /**
   * As an address would give them.
   *
   * @throws ProblemException
   *           {@code invalid-request} that points at values of other kinds
   */
  Map<String, List<String>> asTexts() {
    var texts = new LinkedHashMap<String, List<String>>();
    var problems = new ArrayList<FieldProblem>();
    values.forEach((name, value) -> {
      Collection<?> all = value instanceof Collection<?> several ? several : Collections.singletonList(value);
      if (all.stream().allMatch(Parameters::isPlain))
        texts.put(name, all.stream().map(String::valueOf).toList());
      else
        problems.add(FieldProblem.at("?" + name, "athletes.parameter"));
    });
    if (!problems.isEmpty())
      throw new ProblemException(WebProblem.INVALID_REQUEST, problems);
    return texts;
  }

  private static boolean isPlain(@Nullable Object value) {
    return value instanceof String || value instanceof Number || value instanceof Boolean;
  }

  /** The values of one parameter, separated by commas or not. */
  List<String> all(String name) {
    return Objects.requireNonNullElse(asTexts().get(name), List.<String>of()).stream()
        .flatMap(text -> List.of(text.split(",")).stream()).map(String::strip).toList();
  }

  /** One parameter as a text; empty where it is not given. */
  String text(String name) {
    return String.join(" ", Objects.requireNonNullElse(asTexts().get(name), List.of()));
  }

  Parameters with(String name, Object value) {
    var changed = new LinkedHashMap<String, @Nullable Object>(values);
    changed.put(name, value);
    return new Parameters(changed);
  }
}
