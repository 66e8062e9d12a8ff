package com.athleex.directory.search.index;

import java.util.List;

/** Names of the index's fields and analyzers. */
public final class ListingFields {

  public static final String ID = "listingId";
  public static final String HANDLE = "handle";
  public static final String NAME = "name";
  /** {@link NameStarts}. */
  public static final String NAME_STARTS = "nameStarts";
  public static final String TOPIC_EN = "topic_en";
  public static final String TOPIC_IT = "topic_it";
  public static final String TEXT_EN = "text_en";
  public static final String TEXT_IT = "text_it";

  public static final String SPECIALTY = "specialty";
  public static final String LANGUAGE = "language";
  public static final String FORMAT = "format";
  public static final String PROFESSION = "profession";
  /** {@code slug|Title as the trainer wrote it}. */
  public static final String CREDENTIAL = "credential";
  /** What is simply true of a trainer: see {@link Flags}. */
  public static final String FLAGS = "flags";

  /** Last epoch day on which some credential counts as seen; 0 for none. */
  public static final String VERIFIED_UNTIL = "verifiedUntil";
  /** {@link PackedPrice}s of a session. */
  public static final String SESSION_PRICE = "sessionPrice";
  /** {@link PackedRating}; 0 for none. */
  public static final String RATING = "rating";
  /** Epoch second of publication. */
  public static final String PUBLISHED_AT = "publishedAt";

  /** Points where athletes meet the trainer. */
  public static final String VENUE = "venue";
  /** {@link PackedLocation}s, one for each place. */
  public static final String LOCATIONS = "locations";
  /** {@link RankingSignals}. */
  public static final String SIGNALS = "signals";
  /** {@link Card}: what a hit shows. */
  public static final String CARD = "card";

  /**
   * Trainers who travel are indexed by the class of their service radius, so that
   * a query looks no further than it must: upper ends of the classes in
   * kilometres.
   */
  public static final List<Integer> REACH_CLASSES_KM = List.of(5, 10, 20, 40, 80, 200);

  private ListingFields() {}

  /**
   * The field with the bases of trainers whose service radius is in the class
   * that ends at {@code km}.
   */
  public static String base(int km) {
    return "base_" + km;
  }

  /** Values of {@link #FLAGS}. */
  public static final class Flags {
    public static final String ACCEPTING = "accepting";
    /** Works live online, fully or in part. */
    public static final String ONLINE = "online";
    /** Meets people at a place, fully or in part. */
    public static final String IN_PERSON = "in-person";

    private Flags() {}
  }

  /** Names of analyzers. */
  public static final class Analyzers {
    public static final String ENGLISH = "english";
    public static final String ITALIAN = "italian";
    public static final String NAMES = "names";

    private Analyzers() {}
  }
}
