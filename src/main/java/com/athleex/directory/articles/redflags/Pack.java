package com.athleex.directory.articles.redflags;

import com.athleex.directory.articles.RedFlagOutcome.Kind;
import com.athleex.directory.articles.RedFlagPack.Source;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The warning signs of one topic, complete in both languages.
 *
 * @param opens
 *          gated specialties that a clear answer opens beside the article's own
 * @param afterAssessment
 *          specialties for which a professional's assessment may stand in for
 *          an answer that asks for one
 */
record Pack(String topic, LocalDate version, @Nullable String reviewedBy, LocalDate reviewDueOn,
    boolean leadsToTrainers, List<String> opens, List<String> afterAssessment, List<Source> sources,
    Texts title, Texts intro, List<Sign> signs, Map<Kind, Texts> guidance) {

  record Sign(String id, Kind outcome, Texts text) {}

  boolean has(String id) {
    return signs.stream().anyMatch(sign -> sign.id().equals(id));
  }

  /** The most urgent of those that apply; clear where none does. */
  Kind outcome(Collection<String> ids) {
    return signs.stream().filter(sign -> ids.contains(sign.id())).map(Sign::outcome)
        .max(Comparator.naturalOrder()).orElse(Kind.CLEAR);
  }
}
