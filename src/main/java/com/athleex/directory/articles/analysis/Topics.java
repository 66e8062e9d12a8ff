package com.athleex.directory.articles.analysis;

import com.athleex.directory.articles.analysis.DerivedArticle.Section;
import com.athleex.directory.articles.analysis.DerivedArticle.Topic;
import com.athleex.directory.articles.analysis.Framing.Framed;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.specialties.Specialties.Mention;
import com.athleex.directory.specialties.Specialty;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The specialties that an article is about, weighed by where it names them: a
 * mention in the title counts 10, in a tag 6, in the standfirst 4, in a heading
 * 3; the text itself counts 1 + ln(mentions), so that repetition alone does not
 * make a topic.
 */
final class Topics {

  private static final double TITLE = 10;
  private static final double TAG = 6;
  private static final double STANDFIRST = 4;
  private static final double HEADING = 3;

  private final Specialties specialties;
  private final Map<Specialty, Double> weights = new LinkedHashMap<>();
  private final Map<Specialty, Integer> mentions = new LinkedHashMap<>();
  private boolean headGated;

  Topics(Specialties specialties, Framed framed, List<String> tags, List<Section> sections) {
    this.specialties = specialties;
    head(framed.title(), TITLE);
    head(String.join("\n", tags), TAG);
    head(framed.standfirst(), STANDFIRST);
    weigh(sections.stream().map(Section::heading).filter(Objects::nonNull).collect(Collectors.joining("\n")),
        HEADING);
    String text = sections.stream().map(Section::text).collect(Collectors.joining("\n"));
    for (Mention mention : specialties.recognise(text))
      add(mention, 1 + Math.log(mention.count()));
  }

  /** Most weighty first; equal weights in the taxonomy's order. */
  List<Topic> ranked(Locale language) {
    double most = weights.values().stream().mapToDouble(weight -> weight).max().orElse(1);
    return byWeight()
        .map(topic -> new Topic(topic.slug(), topic.label(language),
            Math.round(weights.getOrDefault(topic, 0.0) / most * 1000) / 1000.0,
            mentions.getOrDefault(topic, 0)))
        .toList();
  }

  /**
   * Whether a gated specialty stands in the head, or is the first topic.
   */
  boolean gated() {
    return headGated || byWeight().findFirst().map(Topics::isGated).orElse(false);
  }

  private Stream<Specialty> byWeight() {
    List<Specialty> taxonomy = specialties.all();
    return weights.keySet().stream()
        .sorted(Comparator.<Specialty>comparingDouble(topic -> weights.getOrDefault(topic, 0.0)).reversed()
            .thenComparingInt(taxonomy::indexOf));
  }

  private void head(@Nullable String text, double weight) {
    if (text == null)
      return;
    weigh(text, weight);
    headGated |= specialties.recognise(text).stream().map(Mention::specialty).anyMatch(Topics::isGated);
  }

  private void weigh(String text, double weight) {
    specialties.recognise(text).forEach(mention -> add(mention, weight * mention.count()));
  }

  private void add(Mention mention, double weight) {
    weights.merge(mention.specialty(), weight, Double::sum);
    mentions.merge(mention.specialty(), mention.count(), Integer::sum);
  }

  private static boolean isGated(Specialty specialty) {
    return specialty.is(Specialty.Flag.GATED);
  }
}
