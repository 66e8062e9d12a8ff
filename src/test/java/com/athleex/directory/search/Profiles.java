package com.athleex.directory.search;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.trainers.Format;
import com.athleex.directory.trainers.Profession;
import com.athleex.directory.trainers.PublicProfile;
import com.athleex.directory.trainers.PublicProfile.Credential;
import com.athleex.directory.trainers.PublicProfile.Evidence;
import com.athleex.directory.trainers.PublicProfile.Location;
import com.athleex.directory.trainers.PublicProfile.Offer;
import com.athleex.directory.trainers.PublicProfile.Per;
import com.athleex.directory.trainers.PublicProfile.Precision;
import com.athleex.directory.trainers.PublicProfile.Price;
import com.athleex.directory.trainers.PublicProfile.Rating;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Published profiles for tests, built up from one that meets nobody yet. */
public final class Profiles {

  private final String handle;
  private String name = "Somebody";
  private String headline = "";
  private String bio = "";
  private String gym = "Gym";
  private @Nullable String website;
  private @Nullable ZoneId timeZone;
  private List<PublicProfile.Slot> availability = List.of();
  private Profession profession = Profession.TRAINER;
  private List<String> languages = List.of("en");
  private List<String> specialties = List.of("general-strength");
  private Set<Format> formats = EnumSet.of(Format.IN_PERSON);
  private final List<Location> locations = new ArrayList<>();
  private final List<Price> prices = new ArrayList<>();
  private final List<Credential> credentials = new ArrayList<>();
  private @Nullable Rating rating;
  private boolean accepting = true;
  private boolean unlisted;
  private @Nullable Instant confirmedAt;
  private @Nullable String photo;
  private Instant publishedAt = Instant.parse("2026-01-01T00:00:00Z");

  private Profiles(String handle) {
    this.handle = handle;
  }

  public static Profiles trainer(String handle) {
    return new Profiles(handle);
  }

  public Profiles named(String value) {
    name = value;
    return this;
  }

  public Profiles headline(String value) {
    headline = value;
    return this;
  }

  public Profiles bio(String value) {
    bio = value;
    return this;
  }

  public Profiles is(Profession value) {
    profession = value;
    return this;
  }

  public Profiles speaking(String... tags) {
    languages = List.of(tags);
    return this;
  }

  public Profiles helpingWith(String... slugs) {
    specialties = List.of(slugs);
    return this;
  }

  public Profiles working(Format... how) {
    formats = Set.of(how);
    return this;
  }

  public Profiles workingOnline() {
    return working(Format.ONLINE);
  }

  /** The name of the venues that are given from now on. */
  public Profiles inGym(String value) {
    gym = value;
    return this;
  }

  public Profiles website(String value) {
    website = value;
    return this;
  }

  public Profiles at(double latitude, double longitude) {
    return travelling(0, latitude, longitude);
  }

  public Profiles travelling(double km, double latitude, double longitude) {
    locations
        .add(new Location(gym, "Town", "IT", new GeoPoint(latitude, longitude), km, Precision.EXACT, null));
    return this;
  }

  /** A venue whose address is told. */
  public Profiles addressed(String address, double latitude, double longitude) {
    locations.add(
        new Location(gym, "Town", "IT", new GeoPoint(latitude, longitude), 0, Precision.EXACT, address));
    return this;
  }

  /** Free in some hours of every week. */
  public Profiles in(ZoneId zone, PublicProfile.Slot... hours) {
    timeZone = zone;
    availability = List.of(hours);
    return this;
  }

  public Profiles somewhereAround(double latitude, double longitude) {
    locations
        .add(new Location("Home", "Town", "IT", new GeoPoint(latitude, longitude), 0, Precision.AREA, null));
    return this;
  }

  public Profiles asking(String amount, String currency) {
    prices.add(new Price(new BigDecimal(amount), currency, Per.SESSION, null));
    return this;
  }

  public Profiles holding(String title, Evidence evidence, @Nullable LocalDate expiresOn) {
    credentials.add(new Credential(title, "Issuer", "1", expiresOn, evidence, null));
    return this;
  }

  public Profiles rated(double average, int count) {
    rating = new Rating(average, count);
    return this;
  }

  public Profiles full() {
    accepting = false;
    return this;
  }

  public Profiles showing(String photoKey) {
    photo = photoKey;
    return this;
  }

  public Profiles publishedAt(String instant) {
    publishedAt = Instant.parse(instant);
    return this;
  }

  public Profiles unlisted() {
    unlisted = true;
    return this;
  }

  /** And so owned. */
  public Profiles confirmedAt(String instant) {
    confirmedAt = Instant.parse(instant);
    return this;
  }

  public PublicProfile build() {
    var id = UUID.nameUUIDFromBytes(handle.getBytes(StandardCharsets.UTF_8));
    return new PublicProfile(id, handle, name, headline, bio, profession, languages, specialties, formats,
        List.copyOf(locations), List.copyOf(prices), List.copyOf(credentials), 5, accepting, rating,
        publishedAt,
        publishedAt, unlisted, confirmedAt,
        new Offer(timeZone, availability, null, false, website), null,
        photo);
  }
}
