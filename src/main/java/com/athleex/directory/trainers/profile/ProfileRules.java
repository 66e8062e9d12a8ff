package com.athleex.directory.trainers.profile;

import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.trainers.Format;
import com.athleex.directory.web.FieldProblem;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every profile must keep. One that its trainer writes may be unfinished;
 * an imported one is whole.
 */
final class ProfileRules {

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final BigDecimal DEAREST = new BigDecimal("999999999.999");
  // what a database's date can hold
  private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:01Z");
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  private final List<FieldProblem> broken = new ArrayList<>();

  private ProfileRules() {}

  static List<FieldProblem> brokenBy(ProfileContent profile, Specialties specialties, boolean whole) {
    var rules = new ProfileRules();
    rules.identity(profile);
    rules.offer(profile, specialties, whole);
    rules.each("/locations", profile.locations(), 0, 5, rules::location);
    rules.each("/prices", profile.prices(), 0, 5, rules::price);
    rules.each("/credentials", profile.credentials(), 0, 20, rules::credential);
    rules.standing(profile);
    rules.broken.addAll(OfferRules.brokenBy(profile.offer()));
    return rules.broken;
  }

  private void identity(ProfileContent profile) {
    String handle = profile.handle();
    if (!Handles.isHandle(handle))
      breaks("/handle", "handle");
    text("/displayName", profile.displayName(), 2, 80);
    text("/headline", profile.headline(), 0, 120);
    text("/bio", profile.bio(), 0, 4000);
  }

  private void offer(ProfileContent profile, Specialties specialties, boolean whole) {
    int least = whole ? 1 : 0;
    each("/languages", profile.languages(), least, 20, (pointer, tag) -> {
      if (tag.length() > 35)
        breaks(pointer, "language");
    });
    each("/specialties", profile.specialties(), least, 12, (pointer, slug) -> {
      if (specialties.find(slug).isEmpty())
        breaks(pointer, "unknown-specialty", Excerpt.of(slug));
    });
    items("/formats", profile.formats(), least, Format.values().length);
    boolean meets = profile.formats().contains(Format.IN_PERSON) || profile.formats().contains(Format.HYBRID);
    if (whole && meets && profile.locations().isEmpty())
      breaks("/locations", "needs-location");
  }

  private void location(String pointer, Location location) {
    text(pointer + "/name", location.name(), 1, 120);
    text(pointer + "/city", location.city(), 1, 120);
    if (!COUNTRIES.contains(location.countryCode()))
      breaks(pointer + "/countryCode", "country");
    range(pointer + "/latitude", location.latitude(), -90, 90);
    range(pointer + "/longitude", location.longitude(), -180, 180);
    range(pointer + "/serviceRadiusKm", location.serviceRadiusKm(), 0, 200);
    if (location.address() != null)
      text(pointer + "/address", location.address(), 1, 240);
  }

  private void price(String pointer, Price price) {
    if (!Currencies.known(price.currency()))
      breaks(pointer + "/currency", "currency");
    else if (price.amount().scale() > Currencies.decimals(price.currency()))
      breaks(pointer + "/amount", "decimals", Currencies.decimals(price.currency()), price.currency());
    if (price.amount().signum() < 0 || price.amount().compareTo(DEAREST) > 0 || price.amount().scale() > 3)
      breaks(pointer + "/amount", "amount");
    if (price.includes() != null)
      text(pointer + "/includes", price.includes(), 1, 240);
  }

  private void credential(String pointer, Credential credential) {
    text(pointer + "/title", credential.title(), 1, 120);
    text(pointer + "/issuer", credential.issuer(), 1, 120);
    if (credential.number() != null)
      text(pointer + "/number", credential.number(), 0, 60);
    LocalDate expires = credential.expiresOn();
    if (expires != null && (expires.getYear() < 1900 || expires.getYear() > 9999))
      breaks(pointer + "/expiresOn", "date");
  }

  private void standing(ProfileContent profile) {
    range("/yearsOfExperience", profile.yearsOfExperience(), 0, 70);
    if (profile.rating() != null) {
      range("/rating/average", profile.rating().average(), 1, 5);
      range("/rating/count", profile.rating().count(), 1, Integer.MAX_VALUE);
    }
    Instant published = profile.publishedAt();
    if (published != null && (published.isBefore(EARLIEST) || published.isAfter(LATEST)))
      breaks("/publishedAt", "instant");
  }

  private <T> void each(String pointer, List<T> items, int least, int most, Rule<T> rule) {
    items(pointer, items, least, most);
    for (int i = 0; i < items.size(); i++)
      rule.check(pointer + "/" + i, items.get(i));
  }

  private void items(String pointer, Collection<?> items, int least, int most) {
    if (items.size() < least || items.size() > most)
      breaks(pointer, "items", least, most);
  }

  private void text(String pointer, String text, int least, int most) {
    int characters = text.codePointCount(0, text.length());
    if (characters < least || characters > most)
      breaks(pointer, "length", least, most);
    @Nullable
    String fault = PlainText.fault(text, pointer.equals("/bio"));
    if (fault != null)
      breaks(pointer, fault);
  }

  // NaN and the infinities are in no range
  private void range(String pointer, double value, int least, int most) {
    if (!(value >= least && value <= most))
      breaks(pointer, "range", least, most);
  }

  private void breaks(String pointer, String rule, Object... arguments) {
    broken.add(FieldProblem.at(pointer, "trainer.rule." + rule, arguments));
  }

  private interface Rule<T> {
    void check(String pointer, T item);
  }
}
