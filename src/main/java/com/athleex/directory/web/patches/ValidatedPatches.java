package com.athleex.directory.web.patches;

import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.MergePatch;
import com.athleex.directory.web.MergePatches;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import com.athleex.directory.web.problems.JsonRefusal;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Merges trees: Jackson updates no record in place. */
@Component
class ValidatedPatches implements MergePatches {

  private final JsonMapper json;
  private final Validator validator;

  ValidatedPatches(JsonMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
  }

  @Override
  @SuppressWarnings("unchecked") // the class of a T
  public <T extends Record> T apply(MergePatch<T> patch, T current) {
    var changed = read(merged(json.valueToTree(current), patch.changes()), (Class<T>) current.getClass());
    var problems = validator.validate(changed).stream().map(ValidatedPatches::told)
        .sorted(Comparator.comparing(FieldProblem::pointer)).toList();
    if (!problems.isEmpty())
      throw new ProblemException(WebProblem.INVALID_REQUEST, problems);
    return changed;
  }

  private <T> T read(JsonNode tree, Class<T> type) {
    try {
      return json.treeToValue(tree, type);
    } catch (JacksonException e) {
      throw JsonRefusal.of(e);
    }
  }

  // RFC 7396, section 2
  static JsonNode merged(JsonNode target, JsonNode patch) {
    if (!patch.isObject())
      return patch;
    var result = target.isObject() ? (ObjectNode) target.deepCopy() : JsonNodeFactory.instance.objectNode();
    patch.properties().forEach(member -> {
      var name = member.getKey();
      if (member.getValue().isNull())
        result.remove(name);
      else
        result.set(name, merged(result.path(name), member.getValue()));
    });
    return result;
  }

  private static FieldProblem told(ConstraintViolation<?> violation) {
    var pointer = "/"
        + violation.getPropertyPath().toString().replace(".", "/").replace("[", "/").replace("]", "");
    return FieldProblem.at(pointer, "field.said", Objects.requireNonNullElse(violation.getMessage(), ""));
  }
}
