package com.athleex.directory.trainers.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Texts that a person has to read before the public does. Meanwhile the public
 * sees those that it saw before, if there were any.
 *
 * @param reason
 *          why they were refused, for the trainer
 */
@Embeddable
record TextReview(@Column(name = "text_review") @Enumerated(EnumType.STRING) State state,
    @Nullable @Column(name = "text_review_reason") String reason,
    @Column(name = "text_held_at") Instant heldAt,
    @Nullable @Column(name = "shown_display_name") String displayName,
    @Nullable @Column(name = "shown_headline") String headline,
    @Nullable @Column(name = "shown_bio") String bio) {

  enum State {
    WAITING, REFUSED
  }

  static TextReview of(@Nullable Texts shown, Instant now) {
    return new TextReview(State.WAITING, null, now, shown == null ? null : shown.displayName(),
        shown == null ? null : shown.headline(), shown == null ? null : shown.bio());
  }

  TextReview waiting(Instant now) {
    return new TextReview(State.WAITING, null, now, displayName, headline, bio);
  }

  TextReview refused(String why) {
    return new TextReview(State.REFUSED, why, heldAt, displayName, headline, bio);
  }

  /** What the public sees meanwhile; null for nothing. */
  @Nullable
  Texts shown() {
    return displayName == null || headline == null || bio == null
        ? null
        : new Texts(displayName, headline, bio);
  }

  /** A trainer's own words. */
  record Texts(String displayName, String headline, String bio) {}
}
