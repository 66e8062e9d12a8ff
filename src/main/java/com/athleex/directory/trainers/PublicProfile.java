package com.athleex.directory.trainers;

import com.athleex.directory.kernel.GeoPoint;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
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
 */
public record PublicProfile(UUID id, String handle, String displayName, String headline, String bio,
    Profession profession, List<String> languages, List<String> specialties, Set<Format> formats,
    List<Location> locations, List<Price> prices, List<Credential> credentials, int yearsOfExperience,
    boolean acceptingClients, @Nullable Rating rating, Instant publishedAt, Instant changedAt) {

  /**
   * Where the trainer works.
   *
   * @param point
   *          as the trainer gave it: blur it before it is shown or stored if
   *          {@code precision} is {@code AREA}
   * @param serviceRadiusKm
   *          how far the trainer travels from there, 0 to 200; 0 means that
   *          clients come
   */
  public record Location(String name, String city, String countryCode, GeoPoint point, double serviceRadiusKm,
      Precision precision) {}

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
   */
  public record Price(BigDecimal amount, String currency, Per per) {}

  /** What a price buys. */
  public enum Per {
    SESSION, MONTH, PROGRAM
  }

  /**
   * @param expiresOn
   *          last day of validity, or null if it does not expire
   */
  public record Credential(String title, String issuer, @Nullable String number,
      @Nullable LocalDate expiresOn,
      Evidence evidence) {}

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
}
