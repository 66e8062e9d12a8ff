package com.athleex.directory.ctas.profile;

import com.athleex.directory.ctas.find.Words;
import com.athleex.directory.ctas.profile.TrainerPage.PriceLine;
import com.athleex.directory.ctas.profile.TrainerPage.Spot;
import com.athleex.directory.trainers.Format;
import com.athleex.directory.trainers.PublicProfile;
import com.athleex.directory.trainers.PublicProfile.Location;
import com.athleex.directory.trainers.PublicProfile.Precision;
import com.athleex.directory.trainers.PublicProfile.Price;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a profile says, in sentences. */
record Said(PublicProfile profile, Words words, LocalDate today) {

  List<String> facts() {
    var facts = new ArrayList<String>();
    var rating = profile.rating();
    if (rating != null)
      facts.add(words.of("rating", words.number(rating.average()), rating.count()));
    facts.add(words.of("trainer.experience", profile.yearsOfExperience()));
    facts.add(words.of("languages", profile.languages().stream()
        .map(tag -> Locale.forLanguageTag(tag).getDisplayName(words.language()))
        .collect(Collectors.joining(", "))));
    return List.copyOf(facts);
  }

  /** Whether there is room for somebody new, and from when. */
  String room() {
    var from = profile.offer().availableFrom();
    if (!profile.acceptingClients())
      return words.of("not-accepting");
    return from != null && from.isAfter(today)
        ? words.of("trainer.available-from", date(from))
        : words.of("accepting");
  }

  String meeting() {
    var formats = profile.formats();
    boolean online = formats.contains(Format.ONLINE) || formats.contains(Format.HYBRID);
    boolean inPerson = formats.contains(Format.IN_PERSON) || formats.contains(Format.HYBRID);
    var key = online && inPerson ? "both" : online ? "online" : "in-person";
    var said = words.of("trainer.meets." + key);
    var zone = profile.offer().timeZone();
    return online && zone != null ? said + " " + words.of("trainer.meets.zone", zone.getId()) : said;
  }

  List<Spot> spots() {
    return profile.locations().stream().map(this::spot).toList();
  }

  // of an area only the town is told
  private Spot spot(Location l) {
    var country = Locale.of("", l.countryCode()).getDisplayCountry(words.language());
    var travels = l.serviceRadiusKm() > 0
        ? words.of("trainer.travels", words.number(l.serviceRadiusKm()))
        : null;
    if (l.precision() == Precision.AREA)
      return new Spot(words.of("trainer.area", l.city(), country), null, travels);
    return new Spot(l.name(), Stream.of(l.address() == null ? l.city() : l.address(), country).distinct()
        .collect(Collectors.joining(", ")), travels);
  }

  List<PriceLine> prices() {
    return profile.prices().stream().map(this::price).toList();
  }

  private PriceLine price(Price price) {
    var includes = price.includes();
    return new PriceLine(words.money(price),
        words.of("trainer.per." + price.per().name().toLowerCase(Locale.ROOT)),
        includes == null || includes.isEmpty() ? null : includes);
  }

  List<String> freshness() {
    var confirmed = profile.confirmedAt();
    return Stream.of(words.of("trainer.updated", date(profile.changedAt())),
        confirmed == null
            ? words.of("trainer.unconfirmed")
            : words.of("trainer.confirmed", date(confirmed)),
        words.of("trainer.since", date(profile.publishedAt()))).toList();
  }

  /** Where one meets in few words, for a preview. */
  @Nullable
  String where() {
    var towns = profile.locations().stream().map(Location::city).distinct().limit(3)
        .collect(Collectors.joining(", "));
    if (towns.isEmpty())
      return profile.formats().contains(Format.ONLINE) ? words.of("meeting.online") : null;
    return towns;
  }

  private String date(Instant instant) {
    return date(LocalDate.ofInstant(instant, ZoneOffset.UTC));
  }

  private String date(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(words.language()).format(date);
  }
}
