package com.athleex.directory.ctas.find;

import com.athleex.directory.ctas.find.FindPage.Person;
import com.athleex.directory.search.SearchResult.Hit;
import com.athleex.directory.search.SearchResult.MatchMode;
import com.athleex.directory.search.index.Card;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.trainers.PublicProfile.Price;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Shows hits of a search as people. */
record People(Specialties specialties, Words words) {

  Person of(Hit hit) {
    Card card = hit.card();
    return new Person(card.displayName(), words.of("search.profession", card.profession()), card.headline(),
        meeting(hit), facts(card), card.specialties().stream().map(this::label).toList(),
        "/api/v1/trainers/" + card.handle());
  }

  private String meeting(Hit hit) {
    Card.Spot spot = hit.spot();
    if (hit.matchMode() == MatchMode.ONLINE || spot == null)
      return words.of("meeting.online");
    String key = hit.matchMode() == MatchMode.AT_VENUE ? "meeting.at-venue" : "meeting.travels-to-you";
    return hit.distanceKm() == null
        ? words.of(key + ".anywhere", spot.city())
        : words.of(key, spot.city(), words.number(hit.distanceKm()));
  }

  private List<String> facts(Card card) {
    var facts = new ArrayList<String>();
    card.prices().stream().min(Comparator.comparing(Price::per).thenComparing(Price::amount))
        .ifPresent(price -> facts
            .add(words.of("price." + price.per().name().toLowerCase(Locale.ROOT), money(price))));
    if (card.rating() != null)
      facts.add(words.of("rating", words.number(card.rating().average()), card.rating().count()));
    facts.add(words.of("languages", card.languages().stream()
        .map(tag -> Locale.forLanguageTag(tag).getDisplayName(words.language()))
        .collect(Collectors.joining(", "))));
    facts.add(words.of(card.acceptingClients() ? "accepting" : "not-accepting"));
    return List.copyOf(facts);
  }

  private String label(String slug) {
    return specialties.find(slug).map(known -> known.label(words.language())).orElse(slug);
  }

  private String money(Price price) {
    var format = NumberFormat.getCurrencyInstance(words.language());
    format.setCurrency(Currency.getInstance(price.currency()));
    // a language alone has no currency to take the number of decimals from
    int decimals = price.amount().stripTrailingZeros().scale() <= 0 ? 0 : 2;
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    BigDecimal amount = price.amount();
    return format.format(amount);
  }
}
