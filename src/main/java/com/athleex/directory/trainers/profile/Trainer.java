package com.athleex.directory.trainers.profile;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.trainers.Profession;
import com.athleex.directory.trainers.PublicProfile;
import com.athleex.directory.trainers.profile.Credential.Kind;
import com.athleex.directory.trainers.profile.TextReview.Texts;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who coaches. A profile that came by import has no account until its
 * trainer claims it. Whoever changes one does so through
 * {@link TrainerChanges}, which keeps what it said before and tells other
 * modules.
 */
@Entity
public class Trainer {

  /** Days after which a profile that its trainer has not confirmed is hidden. */
  public static final int HIDDEN_AFTER_DAYS = 180;

  @Id
  private UUID id;
  @Version
  private @Nullable Integer version;
  private @Nullable UUID accountId;
  private String handle;
  private String handleKey;
  @Embedded
  private Said said;
  @ElementCollection
  @CollectionTable(name = "trainer_credential", joinColumns = @JoinColumn(name = "trainer_id"))
  @OrderColumn(name = "position")
  private List<Credential> credentials;
  @Embedded
  private @Nullable Rating rating;
  @Embedded
  private Standing standing;
  @Embedded
  private @Nullable TextReview textReview;
  private @Nullable String photo;
  private Instant changedAt;
  private @Nullable LocalDate nextChangeOn;

  @SuppressWarnings("NullAway.Init")
  protected Trainer() {}

  @SuppressWarnings("NullAway.Init") // say does it
  Trainer(UUID id, Profile profile, Instant now) {
    this.id = id;
    said = new Said();
    credentials = new ArrayList<>();
    standing = new Standing();
    rename(profile.handle());
    said.say(profile.content());
    imported(profile.content());
    changedAt = now;
  }

  /** A profile that its trainer writes; a draft. */
  public static Trainer of(AccountId account, Profile profile, Instant now) {
    var trainer = new Trainer(TimeOrderedId.next(), profile, now);
    trainer.accountId = account.value();
    return trainer;
  }

  /**
   * Says from now on what a line of an import says, which must have the same
   * handle.
   *
   * @return whether that is anything new
   */
  boolean revise(Profile profile, Instant now) {
    var next = profile.content();
    if (!next.handle().equals(handle))
      throw new IllegalArgumentException("another trainer's profile");
    if (accountId != null)
      throw new IllegalArgumentException("its trainer writes it");
    if (says(profile))
      return false;
    said.say(next);
    imported(next);
    changedAt = now;
    return true;
  }

  /** Whether a line of an import would change nothing. */
  boolean says(Profile profile) {
    return profile.content().equals(content());
  }

  /** Says from now on what its trainer wrote; credentials are not part of it. */
  public void write(Profile profile, Instant now) {
    var next = profile.content();
    if (accountId == null || !next.handle().equals(handle))
      throw new IllegalArgumentException("not its trainer's words");
    said.say(next);
    changedAt = now;
    if (standing.confirmedAt() != null)
      standing.confirm(now);
  }

  private void imported(ProfileContent next) {
    Said.replace(credentials, next.credentials());
    rating = next.rating();
    standing.imported(next.publishedAt());
  }

  /** Everything that has to be there before the profile is public. */
  public Set<Gap> gaps(ShownSpecialties rules, LocalDate today) {
    return Gap.in(content(), rules.of(this, today));
  }

  /** Makes the profile public, or says what keeps it from being so. */
  public Publication publish(boolean unlisted, ShownSpecialties rules, Instant now, LocalDate today) {
    var suspension = standing.suspensionReason();
    if (suspension != null)
      return new Publication.Suspended(suspension);
    var gaps = gaps(rules, today);
    if (!gaps.isEmpty())
      return new Publication.Incomplete(gaps);
    standing.publish(unlisted ? ProfileState.UNLISTED : ProfileState.PUBLISHED, now);
    return textReview != null && textReview.shown() == null
        ? new Publication.InReview(handle)
        : new Publication.Live(handle, unlisted, Objects.requireNonNull(standing.publishedAt()));
  }

  public void withdraw() {
    standing.withdraw();
  }

  /** The administrator's doing: nobody sees it, whatever its trainer wishes. */
  public void suspend(String reason, Instant now) {
    standing.suspend(reason, now);
  }

  public void liftSuspension() {
    standing.lift();
  }

  /** Its trainer says that all of it is true. */
  public void confirm(Instant now) {
    standing.confirm(now);
  }

  /** A profile without an account becomes the account's. */
  public void claim(AccountId account, Instant now) {
    if (accountId != null)
      throw new IllegalStateException("claimed already");
    accountId = account.value();
    standing.confirm(now);
    // an imported one may have the id of another trainer's that says the same
    credentials.replaceAll(Credential::own);
  }

  /** It is found at another address from now on. */
  public void rename(String to) {
    handle = to;
    handleKey = Handles.key(to);
  }

  /**
   * Changes credentials; {@code credentials} are the present ones, in order.
   */
  public void changeCredentials(UnaryOperator<List<Credential>> change, Instant now) {
    Said.replace(credentials, List.copyOf(change.apply(List.copyOf(credentials))));
    changedAt = now;
  }

  /** @return the content key of the photo that it had */
  public @Nullable String show(@Nullable String photoKey, Instant now) {
    var former = photo;
    photo = photoKey;
    changedAt = now;
    return former;
  }

  /**
   * Its texts claim what coaching is not: the public goes on seeing
   * {@code shown}, or nothing, until somebody has read them.
   */
  void hold(@Nullable Texts shown, Instant now) {
    textReview = textReview == null ? TextReview.of(shown, now) : textReview.waiting(now);
  }

  /** Its texts may be read by everybody. */
  public void clearTexts() {
    textReview = null;
  }

  /** They may not; the trainer reads why. */
  public void refuseTexts(String reason) {
    if (textReview != null)
      textReview = textReview.refused(reason);
  }

  boolean isHeld() {
    return textReview != null;
  }

  Texts texts() {
    return said.texts();
  }

  /** Whether anybody but its trainer may see it. */
  public boolean isPublic(LocalDate today) {
    return standing.isShown(today) && (textReview == null || textReview.shown() != null);
  }

  /** As the public sees it on a day; empty if it does not. */
  public Optional<PublicProfile> asPublic(ShownSpecialties rules, LocalDate today) {
    return isPublic(today) && standing.publishedAt() != null
        ? Optional.of(PublicFace.of(this, standing, textReview, rules.of(this, today), today))
        : Optional.empty();
  }

  /** Whether some credential was checked and has not expired. */
  public boolean isEvidenced(LocalDate today) {
    return credentials.stream().anyMatch(c -> c.kind() == Kind.CREDENTIAL && c.counts(today));
  }

  /** Notes when the clock alone will change what the public sees. */
  void lookAhead(ShownSpecialties rules, LocalDate today) {
    nextChangeOn = isPublic(today)
        ? PublicFace.nextChange(credentials, rules.dependOnEvidence(this), standing, today)
        : null;
  }

  public UUID id() {
    return id;
  }

  /** Grows with each change, once that is written. */
  public int version() {
    return version == null ? 0 : version;
  }

  public Optional<AccountId> account() {
    return Optional.ofNullable(accountId).map(AccountId::new);
  }

  public String handle() {
    return handle;
  }

  public Profession profession() {
    return said.profession();
  }

  public List<String> specialties() {
    return said.specialties();
  }

  public List<Credential> credentials() {
    return List.copyOf(credentials);
  }

  public ProfileState state() {
    return standing.state();
  }

  /** What the administrator wrote, or null if it is not suspended. */
  public @Nullable String suspensionReason() {
    return standing.suspensionReason();
  }

  public @Nullable Instant publishedAt() {
    return standing.publishedAt();
  }

  public @Nullable Instant confirmedAt() {
    return standing.confirmedAt();
  }

  /** Whether its texts wait for a person. */
  public boolean textsWait() {
    return textReview != null && textReview.state() == TextReview.State.WAITING;
  }

  /** Since when its texts are held; null if they are not. */
  public @Nullable Instant textsHeldSince() {
    return textReview == null ? null : textReview.heldAt();
  }

  /** Why its texts were refused, or null. */
  public @Nullable String textsRefusedBecause() {
    return textReview == null ? null : textReview.reason();
  }

  public @Nullable String photo() {
    return photo;
  }

  public Instant changedAt() {
    return changedAt;
  }

  public ProfileContent content() {
    return said.content(handle, List.copyOf(credentials), rating, standing.publishedAt());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Trainer trainer && id.equals(trainer.id);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }
}
