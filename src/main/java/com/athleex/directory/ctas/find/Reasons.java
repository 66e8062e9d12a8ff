package com.athleex.directory.ctas.find;

import com.athleex.directory.ctas.find.FindPage.Factor;
import com.athleex.directory.search.SearchQuery.Filters;
import com.athleex.directory.search.SearchResult.Hit;
import com.athleex.directory.search.SearchResult.MatchMode;
import com.athleex.directory.search.SearchResult.Reason;
import com.athleex.directory.trainers.PublicProfile.Credential;
import com.athleex.directory.trainers.PublicProfile.Evidence;
import com.athleex.directory.trainers.PublicProfile.Rating;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says in words why somebody stands where they stand: nothing that is not in
 * their profile or in the order itself.
 *
 * @param place
 *          what distances are measured from, by name, or null
 * @param sought
 *          what the trainers must be
 */
record Reasons(Words words, @Nullable String place, Filters sought, LocalDate today) {

  /** How much of a factor is worth telling. */
  private static final double FRESH = 0.7;
  /** Clients whose average says something. */
  private static final int MANY = 3;
  private static final int MOST = 4;

  List<String> of(Hit hit) {
    var reasons = new ArrayList<String>();
    nearness(hit).ifPresent(reasons::add);
    specialties(hit.card().specialties()).ifPresent(reasons::add);
    evidence(hit.card().credentials()).ifPresent(reasons::add);
    var rating = hit.card().rating();
    if (rating != null && tellTheRating(rating))
      reasons.add(words.of("reason.rating", words.number(rating.average()), rating.count()));
    for (var reason : hit.why())
      told(reason).ifPresent(reasons::add);
    return List.copyOf(reasons.subList(0, Math.min(MOST, reasons.size())));
  }

  /** Whether it is a reason, and need not be told besides. */
  static boolean tellTheRating(Rating rating) {
    return rating.count() >= MANY;
  }

  private Optional<String> nearness(Hit hit) {
    if (hit.matchMode() == MatchMode.ONLINE || hit.spot() == null)
      return Optional.of(words.of("reason.online"));
    return hit.distanceKm() == null || place == null
        ? Optional.empty()
        : Optional.of(words.of("reason.near", words.number(hit.distanceKm()), place));
  }

  private Optional<String> specialties(List<String> having) {
    int all = sought.specialties().size();
    return all > 1 && sought.countSpecialties(having) == all
        ? Optional.of(words.of("reason.specialties", all))
        : Optional.empty();
  }

  /** Of the best proof that still holds. */
  private Optional<String> evidence(List<Credential> credentials) {
    return credentials.stream().filter(credential -> credential.evidence() != Evidence.SELF_DECLARED)
        .filter(this::holds).max(Comparator.comparing(Credential::evidence))
        .map(best -> words.of(best.evidence() == Evidence.REGISTRY_CONFIRMED
            ? "reason.registry-confirmed"
            : "reason.evidence-seen", best.title()));
  }

  private boolean holds(Credential credential) {
    var lastDay = credential.expiresOn();
    return lastDay == null || !lastDay.isBefore(today);
  }

  private Optional<String> told(Reason reason) {
    return switch (reason.factor()) {
      case TEXT -> reason.part() > 0 ? Optional.of(words.of("reason.text")) : Optional.empty();
      case FRESHNESS -> reason.part() >= FRESH ? Optional.of(words.of("reason.fresh")) : Optional.empty();
      case SPECIALTIES, NEARNESS, AVAILABILITY, LANGUAGE, EVIDENCE, RATING, ROTATION -> Optional.empty();
    };
  }

  /** The sum that decides the order; factors without points are left out. */
  List<Factor> why(Hit hit) {
    return hit.why().stream().filter(reason -> reason.points() > 0)
        .map(reason -> factor(reason, hit)).toList();
  }

  private Factor factor(Reason reason, Hit hit) {
    double points = reason.points() / 1000.0;
    double most = reason.maximum() / 1000.0;
    String name = words.of("ctas.find.factor", reason.factor());
    var half = reason.halfNearKm();
    if (half != null && hit.distanceKm() != null)
      name = words.of("factor.nearness.half", words.number(hit.distanceKm()), words.number(half));
    return new Factor(name, points, most,
        words.of("factor.points", words.number(points), words.number(most)));
  }
}
