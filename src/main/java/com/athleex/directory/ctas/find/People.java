package com.athleex.directory.ctas.find;

import com.athleex.directory.ctas.find.FindPage.Person;
import com.athleex.directory.ctas.find.FindPage.Point;
import com.athleex.directory.ctas.links.Address;
import com.athleex.directory.media.PhotoAddress;
import com.athleex.directory.search.SearchResult.Hit;
import com.athleex.directory.search.SearchResult.MatchMode;
import com.athleex.directory.search.index.Card;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.trainers.PublicProfile.Evidence;
import com.athleex.directory.trainers.PublicProfile.Precision;
import com.athleex.directory.trainers.PublicProfile.Price;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Shows hits of a search as people.
 *
 * @param ref
 *          that their addresses carry on, or null
 */
record People(Specialties specialties, Words words, Reasons reasons, @Nullable String ref) {

  Person of(Hit hit) {
    Card card = hit.card();
    return new Person(card.handle(), card.displayName(), initials(card.displayName()),
        card.photo() == null ? null : PhotoAddress.small(card.photo()),
        words.of("search.profession", card.profession()), card.headline(), meeting(hit), reasons.of(hit),
        facts(card), card.specialties().stream().map(this::label).toList(), reasons.why(hit), point(hit),
        Address.of("/trainers/" + card.handle()).with("ref", ref).with("lang", words.language().getLanguage())
            .toString());
  }

  private static String initials(String name) {
    return Arrays.stream(name.split("[^\\p{L}]+")).filter(word -> !word.isEmpty()).limit(2)
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1))).collect(Collectors.joining());
  }

  private static @Nullable Point point(Hit hit) {
    var spot = hit.spot();
    return spot == null || hit.matchMode() == MatchMode.ONLINE
        ? null
        : new Point(spot.point().latitude(), spot.point().longitude(), spot.precision() == Precision.AREA);
  }

  private String meeting(Hit hit) {
    Card.Spot spot = hit.spot();
    if (hit.matchMode() == MatchMode.ONLINE || spot == null)
      return words.of("meeting.online");
    // how far that is stands among the reasons
    return words.of(
        hit.matchMode() == MatchMode.AT_VENUE ? "meeting.at-venue" : "meeting.travels-to-you", spot.city());
  }

  private List<String> facts(Card card) {
    var facts = new ArrayList<String>();
    card.prices().stream().min(Comparator.comparing(Price::per).thenComparing(Price::amount))
        .ifPresent(price -> facts
            .add(words.of("price." + price.per().name().toLowerCase(Locale.ROOT), words.money(price))));
    if (card.rating() != null && !Reasons.tellTheRating(card.rating()))
      facts.add(words.of("rating", words.number(card.rating().average()), card.rating().count()));
    facts.add(words.of("languages", card.languages().stream()
        .map(tag -> Locale.forLanguageTag(tag).getDisplayName(words.language()))
        .collect(Collectors.joining(", "))));
    if (!card.credentials().isEmpty()
        && card.credentials().stream().allMatch(each -> each.evidence() == Evidence.SELF_DECLARED))
      facts.add(words.of("self-declared", card.credentials().getFirst().title()));
    facts.add(words.of(card.acceptingClients() ? "accepting" : "not-accepting"));
    return List.copyOf(facts);
  }

  private String label(String slug) {
    return specialties.find(slug).map(known -> known.label(words.language())).orElse(slug);
  }
}
