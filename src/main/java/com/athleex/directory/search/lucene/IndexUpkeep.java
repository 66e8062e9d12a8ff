package com.athleex.directory.search.lucene;

import com.athleex.directory.search.index.IndexHealth;
import com.athleex.directory.search.index.IndexStore;
import com.athleex.directory.search.index.Outbox;
import com.athleex.directory.search.listing.TrainerListing;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.index.IndexReader;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.scope.LuceneIndexScope;
import org.hibernate.search.mapper.orm.Search;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Merges the index into one segment when much was written and nothing waits to
 * be: after an import, after a rebuild. A search looks into each segment, which
 * costs as much for a small one as for a large one where it finds little.
 * <p>
 * What is written otherwise is left to Lucene: to merge all for a few changes
 * would write the whole index for each of them.
 */
@Component
@ConditionalOnProperty(name = IndexStore.BACK_END, havingValue = "lucene")
public class IndexUpkeep {

  private static final Logger log = LoggerFactory.getLogger(IndexUpkeep.class);
  /** Fewer documents than this are not worth it. */
  private static final int FEW = 1000;
  /** One in so many must be outside of the largest segment, or deleted in it. */
  private static final int SHARE = 20;

  private final EntityManagerFactory persistence;
  private final LuceneIndexScope index;
  private final Outbox outbox;
  private final IndexHealth health;

  IndexUpkeep(EntityManagerFactory persistence, Outbox outbox, IndexHealth health) {
    this.persistence = persistence;
    this.index = Search.mapping(persistence).scope(TrainerListing.class).extension(LuceneExtension.get());
    this.outbox = outbox;
    this.health = health;
  }

  @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
  void keepUp() {
    if (outbox.pending() == 0 && isScattered())
      merge();
  }

  void merge() {
    long began = System.nanoTime();
    var workspace = Search.mapping(persistence).scope(TrainerListing.class).workspace();
    workspace.mergeSegments();
    workspace.flush();
    workspace.refresh();
    log.info("the index was merged in {} s", Duration.ofNanos(System.nanoTime() - began).toSeconds());
  }

  private boolean isScattered() {
    try (IndexReader reader = index.openIndexReader()) {
      return isScattered(reader);
    } catch (IOException | RuntimeException e) {
      // whoever keeps the index whole looks at it
      health.searchFailed(e);
      return false;
    }
  }

  /** Whether enough lies apart for one segment to be worth its writing. */
  public static boolean isScattered(IndexReader reader) {
    int largest = reader.leaves().stream().mapToInt(segment -> segment.reader().numDocs()).max().orElse(0);
    int apart = reader.maxDoc() - largest;
    return apart > Math.max(FEW, reader.maxDoc() / SHARE);
  }
}
