package com.athleex.directory.articles.feeds;

import com.athleex.directory.articles.feeds.FeedText.Item;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A page that a feed named. */
@Entity
@Table(name = "article_page")
class FeedPage {

  @Id
  private UUID id;

  @Version
  private @Nullable Integer version;

  @JdbcTypeCode(SqlTypes.CHAR)
  private String digest;

  private String address;

  private @Nullable String slug;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  private @Nullable Instant changedAt;

  private Instant lookedAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected FeedPage() {}

  FeedPage(URI address, Instant now) {
    this.id = UUID.randomUUID();
    this.address = address.toString();
    this.digest = digestOf(address);
    this.outcome = Outcome.FAILED;
    this.lookedAt = now.truncatedTo(ChronoUnit.MICROS);
  }

  /** Whether it must be looked at, for the first time or again. */
  boolean isDue(Item item) {
    return outcome == Outcome.FAILED
        || item.changedAt() != null && (changedAt == null || item.changedAt().isAfter(changedAt));
  }

  void became(Outcome what, @Nullable String of, @Nullable Instant changed, Instant now) {
    outcome = what;
    slug = of;
    // a failure is tried again, whatever the feed says then
    changedAt = what == Outcome.FAILED || changed == null
        ? changedAt
        : changed.truncatedTo(ChronoUnit.MICROS);
    lookedAt = now.truncatedTo(ChronoUnit.MICROS);
  }

  static String digestOf(URI address) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
          .digest(address.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  String address() {
    return address;
  }

  @Nullable
  String slug() {
    return slug;
  }

  Outcome outcome() {
    return outcome;
  }

  Instant lookedAt() {
    return lookedAt;
  }

  /** What became of a page. */
  @Schema(name = "FeedPageOutcome")
  enum Outcome {
    /** It is a draft now. */
    DRAFTED,
    /** Its article has another revision, which waits for an editor. */
    REVISED,
    /** It says what it said before. */
    UNCHANGED,
    /** It holds nothing to read, or its address names no article. */
    NO_ARTICLE,
    /** It could not be had; the next round tries again. */
    FAILED
  }
}
