package com.athleex.directory.search.lucene;

import com.athleex.directory.search.index.IndexHealth;
import com.athleex.directory.search.index.IndexStore;
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
 * Merges the index into one segment when much was written and no more is being
 * written: after an import, after a rebuild. A search looks into each segment,
 * which costs as much for a small one as for a large one where it finds little.
 * <p>
 * What is written otherwise is left to Lucene: to merge all for a few changes
 * would write the whole index for each of them.
 */
@Component
@ConditionalOnProperty(name = IndexStore.BACK_END, havingValue = "lucene")
class IndexUpkeep {

  private static final Logger log = LoggerFactory.getLogger(IndexUpkeep.class);

  private final EntityManagerFactory persistence;
  private final LuceneIndexScope index;
  private final IndexHealth health;
  private Scatter before = Scatter.NONE;

  IndexUpkeep(EntityManagerFactory persistence, IndexHealth health) {
    this.persistence = persistence;
    this.index = Search.mapping(persistence).scope(TrainerListing.class).extension(LuceneExtension.get());
    this.health = health;
  }

  @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
  void keepUp() {
    var now = scatter();
    if (now.isWorthMerging() && now.isQuietSince(before))
      merge();
    before = now;
  }

  void merge() {
    long began = System.nanoTime();
    var workspace = Search.mapping(persistence).scope(TrainerListing.class).workspace();
    workspace.mergeSegments();
    workspace.flush();
    workspace.refresh();
    log.info("the index was merged in {} s", Duration.ofNanos(System.nanoTime() - began).toSeconds());
  }

  private Scatter scatter() {
    try (IndexReader reader = index.openIndexReader()) {
      return Scatter.of(reader);
    } catch (IOException | RuntimeException e) {
      // whoever keeps the index whole looks at it
      health.searchFailed(e);
      return Scatter.NONE;
    }
  }
}
