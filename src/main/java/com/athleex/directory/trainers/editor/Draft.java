package com.athleex.directory.trainers.editor;

import com.athleex.directory.trainers.forms.Form;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A section as it came back from a browser.
 *
 * @param version
 *          of the profile that the person saw
 * @param seen
 *          by member, what the person saw of it, as a mark
 */
record Draft(Section section, Form form, String version, Map<String, String> seen) {

  private static final String VERSION = "version";
  private static final String SEEN = "seen";
  /** Names a row, such as {@code prices/1}, that the person does not want. */
  private static final String REMOVE = "remove";

  /** Rows that nobody wrote in are left out, and the others numbered anew. */
  static Draft of(Section section, MultiValueMap<String, String> sent) {
    var fields = new LinkedHashMap<String, List<String>>();
    for (var member : section.members())
      switch (member.kind()) {
        case TEXT, FLAG, CHOICES -> fields.put(member.name(), sent.getOrDefault(member.name(), List.of()));
        case ROWS -> rows(member, sent, fields);
      }
    var version = sent.getFirst(VERSION);
    return new Draft(section, Form.of(fields), version == null ? "" : version, seen(sent.getFirst(SEEN)));
  }

  private static void rows(Member member, MultiValueMap<String, String> sent,
      Map<String, List<String>> fields) {
    int kept = 0;
    // a few more than allowed are kept, to be told that they are too many
    for (int row = 0; row < member.most() + 8; row++) {
      int from = row;
      if ((member.name() + "/" + row).equals(sent.getFirst(REMOVE)))
        continue;
      if (member.blankUnless().stream().allMatch(part -> isBlank(sent.getFirst(member.field(from, part)))))
        continue;
      for (var part : member.fields())
        fields.put(member.field(kept, part),
            List.copyOf(sent.getOrDefault(member.field(from, part), List.of(""))));
      kept++;
    }
  }

  private static boolean isBlank(@Nullable String typed) {
    return typed == null || typed.isBlank();
  }

  /** {@code headline:9d4e1e23-bd5b,bio:…} */
  private static Map<String, String> seen(@Nullable String sent) {
    if (sent == null)
      return Map.of();
    return Arrays.stream(sent.split(",")).map(each -> each.split(":", 2)).filter(each -> each.length == 2)
        .collect(Collectors.toMap(each -> each[0], each -> each[1], (one, other) -> one));
  }

  /** The same marks, to be sent once more. */
  String seenAs() {
    return seen.entrySet().stream().map(each -> each.getKey() + ":" + each.getValue())
        .collect(Collectors.joining(","));
  }

  static String seenAs(Section section, Form form) {
    return section.members().stream().map(member -> member.name() + ":" + MemberText.mark(member, form))
        .collect(Collectors.joining(","));
  }

  /** What the person changed; all of it where it is not known what they saw. */
  List<Member> changed() {
    return section.members().stream()
        .filter(member -> !MemberText.mark(member, form).equals(seen.get(member.name()))).toList();
  }

  /** What others changed meanwhile. */
  List<Member> changedElsewhere(Form present) {
    return section.members().stream()
        .filter(member -> !MemberText.mark(member, present).equals(seen.get(member.name()))).toList();
  }

  /** What this person typed, and where they typed nothing, what is there now. */
  Form onto(Form present) {
    var fields = new LinkedHashMap<>(present.values());
    for (var member : changed()) {
      fields.keySet().removeIf(name -> belongs(member, name));
      form.values().forEach((name, value) -> {
        if (belongs(member, name))
          fields.put(name, value);
      });
    }
    return Form.of(fields);
  }

  private static boolean belongs(Member member, String field) {
    return field.equals(member.name()) || field.startsWith(member.name() + "/");
  }
}
