package com.athleex.directory.athletes.preferences;

import com.athleex.directory.trainers.Format;
import com.athleex.directory.web.MergePatch;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Preferences as a page's form has them: all of them, so that what is not
 * ticked is no longer preferred.
 *
 * @param place
 *          as it was typed in; empty is none
 */
record PreferencesForm(@Nullable String version, @Nullable String language, @Nullable Precision precision,
    @Nullable String place, @Nullable List<String> languages, @Nullable List<Format> formats,
    @Nullable Boolean keepSpecialties, @Nullable List<String> specialties) {

  static PreferencesForm of(Preferences kept) {
    var place = kept.place();
    return new PreferencesForm(kept.version().header(), kept.language(),
        place == null ? Precision.CITY : place.precision(), place == null ? "" : place.name(),
        kept.languages(), kept.formats(), kept.specialtiesConsentedAt() != null, kept.specialties());
  }

  public List<String> languagesOrNone() {
    return Objects.requireNonNullElse(languages, List.of());
  }

  /** As the API would be told. */
  MergePatch<PreferencesChange> patch(Preferences kept) {
    var patch = JsonNodeFactory.instance.objectNode();
    if (language == null || language.isEmpty())
      patch.putNull("language");
    else
      patch.put("language", language);
    putPlace(patch, kept);
    put(patch.putArray("languages"), languages);
    put(patch.putArray("formats"),
        formats == null
            ? null
            : formats.stream().map(format -> format.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList());
    boolean agreed = Boolean.TRUE.equals(keepSpecialties);
    patch.put("keepSpecialties", agreed);
    put(patch.putArray("specialties"), specialties);
    return new MergePatch<>(patch);
  }

  // a name that was not touched is the place it stood for, and not another of
  // that
  // name
  private void putPlace(ObjectNode patch, Preferences kept) {
    var before = kept.place();
    if (place == null || place.isBlank())
      patch.putNull("place");
    else {
      boolean untouched = before != null && place.equals(before.name());
      patch.putObject("place")
          .put("precision",
              Objects.requireNonNullElse(precision, Precision.CITY).name().toLowerCase(Locale.ROOT))
          .put("place", untouched && before != null ? before.id() : place);
    }
  }

  private static void put(ArrayNode list, @Nullable List<String> values) {
    if (values != null)
      values.forEach(list::add);
  }
}
