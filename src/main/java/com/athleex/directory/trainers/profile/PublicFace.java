package com.athleex.directory.trainers.profile;

import com.athleex.directory.trainers.PublicProfile;
import com.athleex.directory.trainers.profile.Credential.Kind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of a profile the public sees, and until when. */
final class PublicFace {

  private PublicFace() {}

  /** Of a profile that is public on that day. */
  static PublicProfile of(Trainer trainer, Standing standing, @Nullable TextReview review,
      List<String> specialties, LocalDate today) {
    var said = trainer.content();
    var held = review == null ? null : review.shown();
    var texts = held == null ? trainer.texts() : held;
    boolean withWords = review == null;
    return new PublicProfile(trainer.id(), trainer.handle(), texts.displayName(), texts.headline(),
        texts.bio(), said.profession(), said.languages(), specialties, said.formats(),
        said.locations().stream().map(location -> location.asPublic(withWords)).toList(),
        said.prices().stream().map(price -> price.asPublic(withWords)).toList(),
        said.credentials().stream().filter(c -> c.kind() == Kind.CREDENTIAL && c.isShown())
            .map(Credential::asPublic).toList(),
        said.yearsOfExperience(), said.acceptingClients(),
        said.rating() == null ? null : said.rating().asPublic(),
        Objects.requireNonNull(standing.publishedAt()), trainer.changedAt(),
        standing.state() == ProfileState.UNLISTED, standing.confirmedAt(), said.offer().asPublic(),
        insurance(said.credentials(), today).map(Credential::asInsurance).orElse(null), trainer.photo());
  }

  /** The one that counts, and of those the one that lasts longest. */
  private static Optional<Credential> insurance(Collection<Credential> credentials, LocalDate today) {
    return credentials.stream()
        .filter(c -> c.kind() == Kind.INSURANCE && c.isShown() && !c.isExpired(today))
        .max(Comparator.<Credential, Boolean>comparing(c -> c.counts(today))
            .thenComparing(c -> c.expiresOn() == null ? LocalDate.MAX : c.expiresOn()));
  }

  /**
   * The first day after today on which the public sees something else though
   * nobody has written anything: a credential that specialties depend on has
   * expired, an insurance has, an age is reached. Null if no such day comes.
   */
  static @Nullable LocalDate nextChange(Collection<Credential> credentials, boolean specialtiesDepend,
      Standing standing, LocalDate today) {
    var expiries = credentials.stream().filter(c -> specialtiesDepend || c.kind() == Kind.INSURANCE)
        .map(Credential::expiresOn).filter(Objects::nonNull).map(day -> day.plusDays(1));
    return Stream.concat(expiries, Stream.ofNullable(standing.hiddenFrom())).filter(today::isBefore)
        .min(Comparator.naturalOrder()).orElse(null);
  }
}
