package com.athleex.directory.athletes.searches;

import com.athleex.directory.places.Places;
import com.athleex.directory.search.KeptSearches;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.specialties.Specialties.Mention;
import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What of a search may be kept with an account. */
@Component
class KeepingRules {

  // an article with an account would be health data; the others end with their
  // page
  private static final Set<String> NOT_KEPT = Set.of("ref", "gate", "cursor");

  private final KeptSearches searches;
  private final Specialties specialties;
  private final Places places;

  KeepingRules(KeptSearches searches, Specialties specialties, Places places) {
    this.searches = searches;
    this.specialties = specialties;
    this.places = places;
  }

  /**
   * The parameters as they may be kept: a position has become the town nearest to
   * it.
   *
   * @throws ProblemException
   *           with which the search itself refuses them, its pointers under
   *           {@code /query}
   */
  Parameters checked(Parameters given, Locale language) {
    try {
      searches.understand(given.asTexts(), language);
    } catch (ProblemException refused) {
      throw inBody(refused);
    }
    var unkept = given.values().keySet().stream().filter(NOT_KEPT::contains).sorted()
        .map(name -> FieldProblem.at("/query/" + name, "athletes.not-kept")).toList();
    if (!unkept.isEmpty())
      throw new ProblemException(WebProblem.INVALID_REQUEST, unkept);
    return places.find(given.text("near").strip(), language).filter(place -> !place.id().contains(":"))
        .map(point -> given.with("near", places.nearest(point.point(), language).id())).orElse(given);
  }

  private static ProblemException inBody(ProblemException refused) {
    var errors = refused.errors().stream()
        .map(error -> new FieldProblem("/query/" + error.pointer().substring(1), error.messageKey(),
            error.arguments()))
        .toList();
    var told = new ProblemException(refused.type(), errors, refused.arguments().toArray());
    refused.properties().forEach(told::with);
    return told;
  }

  /**
   * Refuses what tells of somebody's health, be it by a specialty or in words,
   * unless they agreed.
   *
   * @return whether it tells of it
   */
  boolean tellsOfHealth(String name, Parameters query, boolean agreed) {
    boolean tells = speaksOfHealth(name, query);
    if (tells && !agreed)
      throw new ProblemException(WebProblem.INVALID_REQUEST,
          List.of(FieldProblem.at("/keepSpecialties", "athletes.search-consent")));
    return tells;
  }

  /** Whether it can be kept with a consent alone. */
  boolean speaksOfHealth(String name, Parameters query) {
    var named = Stream.concat(
        query.all("specialty").stream().flatMap(slug -> specialties.find(slug).stream()),
        Stream.of(name, query.text("q")).map(specialties::recognise).flatMap(List::stream)
            .map(Mention::specialty));
    // each flag marks a specialty that is about the body's state
    return named.anyMatch(specialty -> !specialty.flags().isEmpty());
  }
}
