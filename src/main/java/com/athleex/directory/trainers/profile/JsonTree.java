package com.athleex.directory.trainers.profile;

import com.athleex.directory.web.FieldProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON as maps, lists, strings, booleans, {@code Long}, {@code Double}
 * (infinite where a number is too big for one) and nulls; a name that stands
 * twice in an object is noted where it stands.
 */
final class JsonTree {

  private static final JsonFactory JSON = JsonFactory.builder().streamReadConstraints(
      StreamReadConstraints.builder().maxNestingDepth(32).maxNumberLength(400).maxNameLength(1000).build())
      .build();

  private final JsonParser tokens;
  private final List<FieldProblem> problems;

  private JsonTree(JsonParser tokens, List<FieldProblem> problems) {
    this.tokens = tokens;
    this.problems = problems;
  }

  /**
   * @throws tools.jackson.core.JacksonException
   *           if the text is no JSON, or too deep
   */
  static @Nullable Object parse(String json, List<FieldProblem> problems) {
    try (var tokens = JSON.createParser(ObjectReadContext.empty(), json)) {
      var tree = new JsonTree(tokens, problems);
      Object root = tree.value(tokens.nextToken(), "");
      if (tokens.nextToken() != null)
        throw new StreamReadException(tokens, "more than one value");
      return root;
    }
  }

  private @Nullable Object value(@Nullable JsonToken token, String pointer) {
    if (token == null)
      throw new StreamReadException(tokens, "no value");
    return switch (token) {
      case START_OBJECT -> object(pointer);
      case START_ARRAY -> array(pointer);
      case VALUE_STRING -> tokens.getString();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      case VALUE_NUMBER_INT -> integer();
      case VALUE_NUMBER_FLOAT -> Double.valueOf(tokens.getString());
      default -> throw new StreamReadException(tokens, "unexpected " + token);
    };
  }

  private Object integer() {
    return switch (tokens.getNumberType()) {
      case INT, LONG -> tokens.getLongValue();
      default -> Double.valueOf(tokens.getString());
    };
  }

  private Map<String, @Nullable Object> object(String pointer) {
    var members = new LinkedHashMap<String, @Nullable Object>();
    while (tokens.nextToken() != JsonToken.END_OBJECT) {
      String name = tokens.currentName();
      String at = pointer + "/" + escaped(name);
      if (members.containsKey(name))
        problems.add(FieldProblem.at(at, "trainer.field.twice"));
      members.put(name, value(tokens.nextToken(), at));
    }
    return members;
  }

  private List<@Nullable Object> array(String pointer) {
    var items = new ArrayList<@Nullable Object>();
    for (var token = tokens.nextToken(); token != JsonToken.END_ARRAY; token = tokens.nextToken())
      items.add(value(token, pointer + "/" + items.size()));
    return items;
  }

  /** A name as a part of a JSON pointer (RFC 6901), cut short if it is long. */
  static String escaped(String name) {
    return Excerpt.of(name).replace("~", "~0").replace("/", "~1");
  }
}
