package com.athleex.directory.search.index;

import com.athleex.directory.trainers.PublicProfile;
import com.athleex.directory.trainers.PublicProfile.Credential;
import com.athleex.directory.trainers.PublicProfile.Evidence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What ranking and expiry need of a listing, in one {@code long}: one read from
 * the index for each hit. Days count from 2020-01-01 and end in 2064;
 * {@link #NEVER} stands for a day that does not come.
 */
public final class RankingSignals {

  public static final int NEVER = (1 << 14) - 1;

  private static final long DAY_0 = LocalDate.of(2020, 1, 1).toEpochDay();
  /**
   * Prior of the Bayesian average: so many ratings of so much are added to
   * everybody's.
   */
  private static final int PRIOR_COUNT = 10;
  private static final double PRIOR_AVERAGE = 4.3;

  private RankingSignals() {}

  public static long of(PublicProfile profile) {
    long rating = Math.round(bayesianAverage(profile.rating()) * 100);
    long verified = verifiedUntil(profile.credentials());
    long expiry = firstExpiry(profile.credentials());
    var confirmedAt = profile.confirmedAt();
    long fresh = day(confirmedAt == null ? profile.changedAt() : confirmedAt);
    long evidence = evidence(profile.credentials());
    long online = worksOnline(profile) ? 1 : 0;
    long owned = confirmedAt == null ? 0 : 1;
    long accepting = profile.acceptingClients() ? 1 : 0;
    long seed = seed(profile.handle()) & (1 << 8) - 1;
    return rating << 55 | verified << 41 | expiry << 27 | fresh << 13 | evidence << 11 | online << 10
        | owned << 9 | accepting << 8 | seed;
  }

  /**
   * The average of the ratings with {@value #PRIOR_COUNT} of
   * {@value #PRIOR_AVERAGE} added: 1 to 5.
   */
  static double bayesianAverage(PublicProfile.@Nullable Rating rating) {
    if (rating == null)
      return PRIOR_AVERAGE;
    return (PRIOR_COUNT * PRIOR_AVERAGE + rating.count() * rating.average()) / (PRIOR_COUNT + rating.count());
  }

  public static double bayesianAverage(long signals) {
    return (signals >>> 55) / 100.0;
  }

  /** Last day on which some credential counts as seen; 0 for none. */
  public static int verifiedUntil(long signals) {
    return (int) (signals >>> 41) & NEVER;
  }

  /**
   * First day that some credential does not outlive; {@link #NEVER} if none
   * expires.
   */
  public static int firstExpiry(long signals) {
    return (int) (signals >>> 27) & NEVER;
  }

  /**
   * Day of the last confirmation of an owned profile, which every change by its
   * owner is; of others that of the last change.
   */
  public static int fresh(long signals) {
    return (int) (signals >>> 13) & NEVER;
  }

  /**
   * 0 none, 1 self-declared, 2 evidence seen, 3 registry confirmed: the best that
   * the trainer has.
   */
  public static int evidence(long signals) {
    return (int) (signals >>> 11) & 3;
  }

  public static boolean online(long signals) {
    return (signals >>> 10 & 1) == 1;
  }

  /** Whether the trainer writes the profile, and so can confirm it. */
  public static boolean owned(long signals) {
    return (signals >>> 9 & 1) == 1;
  }

  /** Whether the trainer takes new clients. */
  public static boolean accepting(long signals) {
    return (signals >>> 8 & 1) == 1;
  }

  /** A number that differs between trainers, 0 to 255. */
  public static int seed(long signals) {
    return (int) signals & (1 << 8) - 1;
  }

  public static int day(LocalDate date) {
    return (int) Math.clamp(date.toEpochDay() - DAY_0, 0, NEVER - 1);
  }

  /** The date of a {@link #day}. */
  public static LocalDate date(int day) {
    return LocalDate.ofEpochDay(DAY_0 + day);
  }

  static boolean worksOnline(PublicProfile profile) {
    return profile.formats().contains(com.athleex.directory.trainers.Format.ONLINE)
        || profile.formats().contains(com.athleex.directory.trainers.Format.HYBRID);
  }

  static int verifiedUntil(Collection<Credential> credentials) {
    return credentials.stream().filter(c -> c.evidence() != Evidence.SELF_DECLARED)
        .mapToInt(RankingSignals::lastDay).max().orElse(0);
  }

  private static int firstExpiry(Collection<Credential> credentials) {
    return credentials.stream().mapToInt(RankingSignals::lastDay).min().orElse(NEVER);
  }

  private static int lastDay(Credential credential) {
    return credential.expiresOn() == null ? NEVER : day(credential.expiresOn());
  }

  private static int evidence(Collection<Credential> credentials) {
    return credentials.stream().mapToInt(c -> c.evidence().ordinal() + 1).max().orElse(0);
  }

  private static int day(Instant instant) {
    return day(instant.atOffset(ZoneOffset.UTC).toLocalDate());
  }

  private static int seed(String handle) {
    int h = handle.hashCode() * 0x9E3779B9;
    return h >>> 16 ^ h;
  }
}
