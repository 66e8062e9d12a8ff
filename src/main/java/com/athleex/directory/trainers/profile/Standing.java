package com.athleex.directory.trainers.profile;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Where a profile is in its life. */
@Embeddable
class Standing {

  @Enumerated(EnumType.STRING)
  private ProfileState state = ProfileState.DRAFT;
  private @Nullable Instant publishedAt;
  private @Nullable Instant suspendedAt;
  private @Nullable String suspensionReason;
  private @Nullable Instant confirmedAt;

  ProfileState state() {
    return state;
  }

  @Nullable
  Instant publishedAt() {
    return publishedAt;
  }

  @Nullable
  String suspensionReason() {
    return suspendedAt == null ? null : suspensionReason;
  }

  boolean isSuspended() {
    return suspendedAt != null;
  }

  @Nullable
  Instant confirmedAt() {
    return confirmedAt;
  }

  /** First day on which the profile is hidden because of its age, or null. */
  @Nullable
  LocalDate hiddenFrom() {
    return confirmedAt == null
        ? null
        : confirmedAt.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(Trainer.HIDDEN_AFTER_DAYS);
  }

  boolean isShown(LocalDate today) {
    var end = hiddenFrom();
    return state.isPublic() && suspendedAt == null && (end == null || today.isBefore(end));
  }

  /** An import says when it was published, or that it is a draft. */
  void imported(@Nullable Instant published) {
    publishedAt = published;
    state = published == null ? ProfileState.DRAFT : ProfileState.PUBLISHED;
  }

  void publish(ProfileState next, Instant now) {
    if (!next.isPublic())
      throw new IllegalArgumentException("not a public state");
    state = next;
    if (publishedAt == null)
      publishedAt = now;
    confirmedAt = now;
  }

  void confirm(Instant now) {
    confirmedAt = now;
  }

  /** Nobody owns it: nobody can confirm it either. */
  void disown() {
    confirmedAt = null;
  }

  void withdraw() {
    if (state.isPublic())
      state = ProfileState.WITHDRAWN;
  }

  void suspend(String reason, Instant now) {
    suspendedAt = now;
    suspensionReason = reason;
  }

  void lift() {
    suspendedAt = null;
    suspensionReason = null;
  }
}
