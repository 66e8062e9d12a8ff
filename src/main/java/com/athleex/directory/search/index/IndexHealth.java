package com.athleex.directory.search.index;

import com.athleex.directory.search.listing.TrainerListing;
import jakarta.persistence.EntityManagerFactory;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexReader;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.scope.LuceneIndexScope;
import org.hibernate.search.mapper.orm.Search;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the index can be read. A part of readiness: without its index the
 * directory has nothing to say.
 */
@Component("searchIndex")
public class IndexHealth implements HealthIndicator {

  private static final Logger log = LoggerFactory.getLogger(IndexHealth.class);

  private final LuceneIndexScope index;
  private volatile boolean suspect = true;
  private volatile boolean unreadable;
  private volatile boolean broken;

  IndexHealth(EntityManagerFactory persistence) {
    this.index = Search.mapping(persistence).scope(TrainerListing.class).extension(LuceneExtension.get());
  }

  /** Told by the search itself: the next look at the index is a thorough one. */
  public void searchFailed(Throwable reason) {
    if (!suspect)
      log.error("a search failed; the index will be examined", reason);
    suspect = true;
  }

  /**
   * Whether the index can be read; compares every file with its checksum if there
   * is a reason to doubt.
   */
  boolean examine() {
    try (IndexReader reader = index.openIndexReader()) {
      if (suspect)
        for (var segment : reader.leaves())
          segment.reader().checkIntegrity();
      suspect = false;
      unreadable = false;
      broken = false;
    } catch (IOException | RuntimeException e) {
      if (!unreadable)
        log.error("the index cannot be read: {}", e.toString());
      unreadable = true;
      broken = isDamage(e);
    }
    return !unreadable;
  }

  /** Whether the last examination found damage that only a new index can mend. */
  boolean isBroken() {
    return broken;
  }

  // anything else (no file handles left, an application that is shutting down)
  // passes
  private static boolean isDamage(Throwable thrown) {
    for (var cause = thrown; cause != null; cause = cause.getCause())
      if (cause instanceof CorruptIndexException || cause instanceof IndexFormatTooOldException
          || cause instanceof IndexFormatTooNewException || cause instanceof EOFException
          || cause instanceof NoSuchFileException)
        return true;
    return false;
  }

  /** How many listings the index holds. */
  int size() {
    try (IndexReader reader = index.openIndexReader()) {
      return reader.numDocs();
    } catch (IOException | RuntimeException e) {
      searchFailed(e);
      return 0;
    }
  }

  LuceneIndexScope index() {
    return index;
  }

  @Override
  public Health health() {
    return unreadable ? Health.down().build() : Health.up().build();
  }
}
