package com.athleex.directory.trainers;

import com.athleex.directory.kernel.GeoPoint;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published profile, as other modules are told of it.
 *
 * @param languages
 *          BCP 47 tags
 * @param specialties
 *          slugs of the taxonomy, the trainer's order
 * @param changedAt
 *          when its content changed last
 * @param unlisted
 *          shown to whoever has its address, and not found by search
 * @param confirmedAt
 *          when its trainer last said that all of it is true; null where nobody
 *          owns it
 * @param photo
 *          content key of its photo
 */
public record PublicProfile(UUID id, String handle, String displayName, String headline, String bio,
    Profession profession, List<String> languages, List<String> specialties, Set<Format> formats,
    List<Location> locations, List<Price> prices, List<Credential> credentials, int yearsOfExperience,
    boolean acceptingClients, @Nullable Rating rating, Instant publishedAt, Instant changedAt,
    boolean unlisted, @Nullable Instant confirmedAt, Offer offer, @Nullable Insurance insurance,
    @Nullable String photo) {

  public PublicProfile withLocations(List<Location> others) {
    return new PublicProfile(id, handle, displayName, headline, bio, profession, languages, specialties,
        formats, others, prices, credentials, yearsOfExperience, acceptingClients, rating, publishedAt,
        changedAt, unlisted, confirmedAt, offer, insurance, photo);
  }

  /**
   * Where the trainer works.
   *
   * @param point
   *          as the trainer gave it: blur it before it is shown or stored if
   *          {@code precision} is {@code AREA}
   * @param serviceRadiusKm
   *          how far the trainer travels from there, 0 to 200; 0 means that
   *          clients come
   * @param address
   *          street and number of a venue; never of an area
   */
  public record Location(String name, String city, String countryCode, GeoPoint point, double serviceRadiusKm,
      Precision precision, @Nullable String address) {}

  /**
   * Whether a point is a venue's address, or an area whose centre must not be
   * told.
   */
  public enum Precision {
    EXACT, AREA
  }

  /**
   * @param currency
   *          ISO 4217
   * @param includes
   *          what comes with it, in the trainer's words
   */
  public record Price(BigDecimal amount, String currency, Per per, @Nullable String includes) {}

  /** What a price buys. */
  public enum Per {
    SESSION, MONTH, PROGRAM
  }

  /**
   * @param expiresOn
   *          last day of validity, or null if it does not expire
   * @param registry
   *          id for {@link RegistryLinks} where its trainer names one
   */
  public record Credential(String title, String issuer, @Nullable String number,
      @Nullable LocalDate expiresOn, Evidence evidence, @Nullable String registry) {}

  /**
   * That the trainer is insured against what may happen in a session.
   *
   * @param validUntil
   *          its last day
   */
  public record Insurance(String insurer, @Nullable LocalDate validUntil, Evidence evidence) {}

  /** How far a credential was checked. */
  public enum Evidence {
    SELF_DECLARED, EVIDENCE_SEEN, REGISTRY_CONFIRMED
  }

  /**
   * @param average
   *          1.0 to 5.0
   * @param count
   *          of ratings, at least 1
   */
  public record Rating(double average, int count) {}

  /**
   * When and how the trainer works.
   *
   * @param timeZone
   *          of {@code availability} and of sessions online
   * @param availability
   *          weekly
   * @param availableFrom
   *          first day with room for new clients, or null for now
   * @param website
   *          https
   */
  public record Offer(@Nullable ZoneId timeZone, List<Slot> availability, @Nullable LocalDate availableFrom,
      boolean firstSessionFree, @Nullable String website) {

    public static final Offer NONE = new Offer(null, List.of(), null, false, null);
  }

  /**
   * Some hours of every week.
   *
   * @param until
   *          after {@code from}, on the same day; 00:00 is midnight at its end
   */
  public record Slot(DayOfWeek day, LocalTime from, LocalTime until) {

    /** Its end as people write it: midnight at the end of a day is 24:00. */
    public String end() {
      return until.equals(LocalTime.MIDNIGHT) ? "24:00" : until.toString();
    }
  }
}
