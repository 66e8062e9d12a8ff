package com.athleex.directory.trainers.editor;

import com.athleex.directory.kernel.Slug;
import com.athleex.directory.trainers.own.OwnProfileRepresentation;
import com.athleex.directory.trainers.own.OwnProfileRepresentation.Texts.Review;
import com.athleex.directory.trainers.profile.ProfileState;
import com.athleex.directory.trainers.profile.Trainer;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a profile stands.
 *
 * @param status
 *          {@code suspended}, {@code in-review}, {@code listed},
 *          {@code unlisted}, {@code aged}, {@code withdrawn} or {@code draft}
 * @param gaps
 *          what is missing, with where it is written
 * @param sections
 *          in the order in which they are written
 * @param hiddenOn
 *          when it is hidden unless it is confirmed before; null while nobody
 *          sees it
 */
record Overview(OwnProfileRepresentation profile, String status, List<ToDo> gaps, List<Part> sections,
    @Nullable Instant hiddenOn) {

  /**
   * @param field
   *          whose id on that page leads to it
   */
  record ToDo(String text, String section, String field) {}

  /**
   * @param open
   *          how much of it is missing
   */
  record Part(String slug, long open) {}

  static Overview of(OwnProfileRepresentation profile) {
    var gaps = profile.gaps().stream().map(gap -> new ToDo(gap.detail(), Section.at(gap.pointer()).slug(),
        gap.pointer().substring(1))).toList();
    var sections = Arrays.stream(Section.values()).map(Section::slug)
        .map(slug -> new Part(slug, gaps.stream().filter(gap -> gap.section.equals(slug)).count())).toList();
    return new Overview(profile, status(profile), gaps, sections, hiddenOn(profile));
  }

  private static String status(OwnProfileRepresentation profile) {
    if (profile.suspendedBecause() != null)
      return "suspended";
    if (!profile.state().isPublic())
      return Slug.of(profile.state());
    if (profile.isPublic())
      return profile.state() == ProfileState.UNLISTED ? "unlisted" : "listed";
    return profile.texts().review() == Review.CLEAR ? "aged" : "in-review";
  }

  private static @Nullable Instant hiddenOn(OwnProfileRepresentation profile) {
    var confirmed = profile.confirmedAt();
    return confirmed == null || !profile.isPublic()
        ? null
        : confirmed.plus(Duration.ofDays(Trainer.HIDDEN_AFTER_DAYS));
  }
}
