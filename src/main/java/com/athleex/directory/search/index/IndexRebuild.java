package com.athleex.directory.search.index;

import com.athleex.directory.search.listing.TrainerListing;
import com.athleex.directory.search.listing.TrainerListings;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes the whole index anew, in place, while searches go on: every listing is
 * queued as if it had changed, and what the index holds beyond them is removed.
 * A broken index is thrown away first.
 */
@Service
public class IndexRebuild {

  private static final Logger log = LoggerFactory.getLogger(IndexRebuild.class);
  private static final int CHUNK = 500;
  private static final UUID BEFORE_ALL = new UUID(0, 0);
  private static final Duration TOLD_EVERY = Duration.ofMinutes(1);

  private final TrainerListings listings;
  private final EntityManager entityManager;
  private final EntityManagerFactory persistence;
  private final TransactionOperations transactions;
  private final IndexStore store;
  private final IndexHealth health;
  private final IndexShape shape;
  private final Outbox outbox;
  private final Clock clock;
  private volatile @Nullable Status status;

  IndexRebuild(TrainerListings listings, EntityManager entityManager, EntityManagerFactory persistence,
      TransactionOperations transactions, IndexStore store, IndexHealth health, IndexShape shape,
      Outbox outbox, Clock clock) {
    this.listings = listings;
    this.entityManager = entityManager;
    this.persistence = persistence;
    this.transactions = transactions;
    this.store = store;
    this.health = health;
    this.shape = shape;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** How a rebuild stands. */
  public enum State {
    RUNNING, COMPLETED, FAILED
  }

  /**
   * @param listings
   *          to be written
   * @param queued
   *          so far
   * @param removed
   *          documents that had no listing any more
   */
  public record Status(UUID id, State state, long listings, long queued, long removed, Instant startedAt,
      @Nullable Instant finishedAt) {

    private Status at(State next, long nowQueued, long nowRemoved, @Nullable Instant finished) {
      return new Status(id, next, listings, nowQueued, nowRemoved, startedAt, finished);
    }
  }

  /** The rebuild that runs or ran last, or null. */
  public @Nullable Status status() {
    return status;
  }

  /**
   * Starts a rebuild in the background; if one is running, that one is the
   * answer.
   */
  public synchronized Status start() {
    var last = status;
    if (last != null && last.state() == State.RUNNING)
      return last;
    var started = new Status(UUID.randomUUID(), State.RUNNING, listings.count(), 0, 0, clock.instant(), null);
    status = started;
    Thread.ofVirtual().name("index-rebuild").start(() -> run(started));
    return started;
  }

  /** Nobody waits for the examination of a large index. */
  @EventListener(ApplicationReadyEvent.class)
  void examineAtStart() {
    Thread.ofVirtual().name("index-examination").start(this::completeIfLacking);
  }

  /**
   * A whole index that lost listings (an old backup, a deleted folder) is
   * completed at the start.
   */
  private void completeIfLacking() {
    if (shape.wasThrownAway()
        || health.examine() && health.size() + outbox.pending() < listings.countListed())
      start();
  }

  @Scheduled(fixedDelayString = "${directory.search.examine-every}", initialDelayString = "${directory.search.examine-every}")
  void repairIfBroken() {
    if (health.examine() || !health.isBroken())
      return;
    log.warn("the index is thrown away and written anew from the database");
    store.replace();
    health.examine();
    start();
  }

  private void run(Status started) {
    try {
      long queued = queueAll(started);
      long removed = removeOrphans();
      status = started.at(State.RUNNING, queued, removed, null);
      var end = clock.instant();
      while (!outbox.awaitDoneUntil(end, TOLD_EVERY))
        log.info("the index is still being written: {} changes wait", outbox.pending());
      // what was written is also seen
      Search.mapping(persistence).scope(TrainerListing.class).workspace().refresh();
      status = started.at(State.COMPLETED, queued, removed, clock.instant());
      log.info("the index was rebuilt: {} listings written, {} documents removed", queued, removed);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      status = started.at(State.FAILED, 0, 0, clock.instant());
    } catch (RuntimeException e) {
      log.error("the rebuild of the index failed", e);
      status = started.at(State.FAILED, 0, 0, clock.instant());
    }
  }

  private long queueAll(Status started) {
    long queued = 0;
    for (UUID last = BEFORE_ALL; last != null;) {
      var after = last;
      var chunk = transactions.execute(tx -> queue(after));
      last = chunk == null || chunk.isEmpty() ? null : chunk.getLast();
      queued += chunk == null ? 0 : chunk.size();
      status = started.at(State.RUNNING, queued, 0, null);
    }
    return queued;
  }

  private List<UUID> queue(UUID after) {
    var chunk = listings.findByIdGreaterThanOrderById(after, Limit.of(CHUNK));
    var plan = Search.session(entityManager).indexingPlan();
    chunk.forEach(plan::addOrUpdate);
    return chunk.stream().map(TrainerListing::id).toList();
  }

  private long removeOrphans() {
    long removed = 0;
    var chunk = new ArrayList<UUID>(CHUNK);
    for (var id : indexed()) {
      chunk.add(id);
      if (chunk.size() == CHUNK) {
        removed += purgeUnlisted(chunk);
        chunk.clear();
      }
    }
    return removed + purgeUnlisted(chunk);
  }

  private long purgeUnlisted(List<UUID> ids) {
    var missing = new HashSet<>(ids);
    Long purged = transactions.execute(tx -> {
      missing.removeAll(listings.idsAmong(ids));
      var plan = Search.session(entityManager).indexingPlan();
      missing.forEach(id -> plan.purge(TrainerListing.class, id, null));
      return (long) missing.size();
    });
    return purged == null ? 0 : purged;
  }

  private List<UUID> indexed() {
    try {
      return store.ids();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
