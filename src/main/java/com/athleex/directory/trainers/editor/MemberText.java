package com.athleex.directory.trainers.editor;

import com.athleex.directory.trainers.forms.Form;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A profile's parts as the texts of a form, and back. Texts become the members
 * of a merge patch as they were typed: what they may be, the API's own rules
 * say.
 */
@Component
class MemberText {

  /**
   * By which words, and at which point, a place was found: while neither was
   * changed, the point stays; with other words it is looked for again.
   */
  static final String FOUND = "found";
  private static final List<String> WORDS = List.of("address", "city", "countryCode");
  private static final List<String> POINT = List.of("latitude", "longitude");

  private final JsonMapper json;

  MemberText(JsonMapper json) {
    this.json = json;
  }

  /** The fields of a section, as the profile has them. */
  Map<String, List<String>> fields(Section section, Object profile) {
    JsonNode tree = json.valueToTree(profile);
    var fields = new LinkedHashMap<String, List<String>>();
    for (var member : section.members()) {
      var value = tree.path(member.name());
      switch (member.kind()) {
        case TEXT -> fields.put(member.name(), List.of(written(value)));
        case FLAG -> fields.put(member.name(), value.asBoolean(false) ? List.of("true") : List.of());
        case CHOICES -> fields.put(member.name(), value.valueStream().map(MemberText::written).toList());
        case ROWS -> {
          for (int row = 0; row < value.size(); row++)
            row(member, row, value.get(row), fields);
        }
      }
    }
    return fields;
  }

  private static void row(Member member, int number, JsonNode row, Map<String, List<String>> fields) {
    for (var part : member.fields())
      if (!part.equals(FOUND))
        fields.put(member.field(number, part), List.of(written(row.path(part))));
    if (member.fields().contains(FOUND))
      fields.put(member.field(number, FOUND),
          List.of(mark(fields, member, number, WORDS) + "." + mark(fields, member, number, POINT)));
  }

  private static String written(JsonNode value) {
    if (value.isNull() || value.isMissingNode())
      return "";
    if (value.isNumber())
      return value.decimalValue().stripTrailingZeros().toPlainString();
    // the end of a day, as a clock shows it
    return value.asString("").equals("24:00") ? "00:00" : value.asString("");
  }

  /** What a part says: equal for equal parts. */
  static String mark(Member member, Form form) {
    var said = switch (member.kind()) {
      case TEXT, FLAG -> tidy(form.value(member.name()));
      case CHOICES -> form.all(member.name()).stream().sorted().collect(Collectors.joining("\n"));
      case ROWS -> form.rows(member.name()).stream()
          .map(row -> member.fields().stream().filter(part -> !part.equals(FOUND))
              .map(part -> tidy(form.value(member.field(row, part)))).collect(Collectors.joining("\n")))
          .collect(Collectors.joining("\n\n"));
    };
    return digest(said);
  }

  private static String mark(Map<String, List<String>> fields, Member member, int row, List<String> parts) {
    return digest(parts.stream().map(part -> tidy(fields.getOrDefault(member.field(row, part), List.of(""))
        .getFirst())).collect(Collectors.joining("\n")));
  }

  // tells apart what one person wrote, and guards nothing
  private static String digest(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString().substring(0, 13);
  }

  /** Browsers send line ends as two characters. */
  static String tidy(String typed) {
    return typed.replace("\r\n", "\n").strip();
  }

  /** What a member becomes in a merge patch. */
  void put(Member member, Form form, ObjectNode patch) {
    switch (member.kind()) {
      case TEXT -> {
        var typed = tidy(form.value(member.name()));
        if (typed.isEmpty() && !member.name().equals("displayName"))
          patch.putNull(member.name());
        else
          patch.put(member.name(), typed);
      }
      case FLAG -> patch.put(member.name(), form.has(member.name(), "true"));
      case CHOICES -> form.all(member.name()).forEach(patch.putArray(member.name())::add);
      case ROWS -> rows(member, form, patch.putArray(member.name()));
    }
  }

  private static void rows(Member member, Form form, ArrayNode rows) {
    for (int row : form.rows(member.name())) {
      var object = rows.addObject();
      var parts = new ArrayList<>(member.fields());
      if (parts.remove(FOUND) && isElsewhere(member, form, row))
        parts.removeAll(POINT);
      for (var part : parts) {
        var typed = tidy(form.value(member.field(row, part)));
        if (!typed.isEmpty())
          object.put(part, isDecimal(part) ? typed.replace(',', '.') : typed);
      }
    }
  }

  // Italians write a comma
  private static boolean isDecimal(String part) {
    return part.equals("amount") || part.equals("serviceRadiusKm") || POINT.contains(part);
  }

  private static boolean isElsewhere(Member member, Form form, int row) {
    var found = form.value(member.field(row, FOUND));
    return !found.isEmpty() && !found.startsWith(mark(form.values(), member, row, WORDS) + ".")
        && found.endsWith("." + mark(form.values(), member, row, POINT));
  }
}
