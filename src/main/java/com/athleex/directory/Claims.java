package com.athleex.directory;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.modulith.events.EventPublication.Status;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sees that no two workers, of this process or of others, tell the same event
 * to the same listener at the same time. Each step is one conditional update of
 * the registry's row:
 *
 * <pre>
 * published, resubmitted --begin--> processing --> gone, or failed
 * failed --claim--> resubmitted
 * any of them, without a sign of life for {@link #LEASE} --> failed
 * </pre>
 *
 * Spring Modulith 2.1.1 itself claims whatever is not {@code RESUBMITTED}, also
 * what is being processed, and begins whatever it is told to. Its staleness
 * monitor goes by the publication's date alone: once a mail server was away for
 * longer than that, it would call each further attempt stale while it runs.
 */
@Component
class Claims {

  /** A process that lives renews its claims every ten seconds. */
  static final Duration LEASE = Duration.ofSeconds(40);

  private static final String MOVE = "update DefaultJpaEventPublication p set p.status = :next";
  private static final String BEGIN = MOVE + ", p.lastResubmissionDate = :now"
      + " where p.id = :id and p.status in :before";
  private static final String CLAIM = MOVE + ", p.lastResubmissionDate = :now,"
      + " p.completionAttempts = p.completionAttempts + 1 where p.id = :id and p.status in :before";
  private static final String ABANDON = MOVE + " where p.status in :before"
      + " and coalesce(p.lastResubmissionDate, p.publicationDate) < :now";
  private static final String RENEW = "update DefaultJpaEventPublication p set p.lastResubmissionDate = :now"
      + " where p.id in :here and p.status = :as";

  private final EntityManager registry;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final Set<UUID> here = ConcurrentHashMap.newKeySet();

  Claims(EntityManager registry, PlatformTransactionManager transactions, Clock clock) {
    this.registry = registry;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /**
   * A worker starts.
   *
   * @throws Taken
   *           where another one has, or where it is not the worker's turn any
   *           more
   */
  void begin(UUID publication) {
    if (update(BEGIN,
        Map.of("next", Status.PROCESSING, "before", List.of(Status.PUBLISHED, Status.RESUBMITTED),
            "now", clock.instant(), "id", publication)) == 0)
      throw new Taken(publication);
    here.add(publication);
  }

  /** A worker is done, one way or the other. */
  void end(UUID publication) {
    here.remove(publication);
  }

  /** Whether this process may queue the failed publication again. */
  boolean claim(UUID publication, Instant now) {
    return update(CLAIM, Map.of("next", Status.RESUBMITTED, "before", List.of(Status.FAILED), "now", now,
        "id", publication)) == 1;
  }

  /**
   * Renews what is worked on here, and makes what nobody works on any more a
   * failure, to be claimed by anybody.
   */
  void renew() {
    var now = clock.instant();
    var mine = List.copyOf(here);
    if (!mine.isEmpty())
      update(RENEW, Map.of("now", now, "here", mine, "as", Status.PROCESSING));
    update(ABANDON, Map.of("next", Status.FAILED, "before",
        List.of(Status.PUBLISHED, Status.PROCESSING, Status.RESUBMITTED), "now", now.minus(LEASE)));
  }

  private int update(String statement, Map<String, Object> values) {
    return transaction.execute(status -> {
      var query = registry.createQuery(statement);
      values.forEach(query::setParameter);
      return query.executeUpdate();
    });
  }

  /** Another worker has this publication. */
  static class Taken extends RuntimeException {

    private Taken(UUID publication) {
      super("publication " + publication + " is another worker's", null, false, false);
    }
  }
}
