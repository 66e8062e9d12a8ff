package com.athleex.directory.athletes.searches;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.identity.AccountId;
import com.athleex.directory.search.KeptSearches;
import com.athleex.directory.search.ListedTrainers;
import com.athleex.directory.search.Profiles;
import com.athleex.directory.search.Publisher;
import com.athleex.directory.trainers.PublicProfile;
import com.athleex.directory.trainers.PublicProfile.Evidence;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** A search that finds more trainers than it remembers: here, two. */
@IntegrationTest
class NewMatchesIT {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  @Autowired
  KeptSearches kept;
  @Autowired
  ListedTrainers trainers;
  @Autowired
  KnownTrainers known;
  @Autowired
  SavedSearchRepository searches;
  @Autowired
  Publisher publisher;
  @Autowired
  TransactionOperations transactions;

  private final AccountId account = AccountId.random();
  private final String badge = "many-" + UUID.randomUUID().toString().substring(0, 8);
  private UUID search = UUID.randomUUID();
  private NewMatches matches;

  @BeforeEach
  void aSearchThatFindsThree() {
    matches = new NewMatches(kept, trainers, known, 2);
    publish("2026-01-01", "2026-02-01", "2026-03-01");
    search = transactions.execute(tx -> {
      var saved = searches.saveAndFlush(
          new SavedSearch(account, "Many", new Parameters(Map.of("credential", badge)), true, false, NOW));
      matches.know(saved, NOW);
      return saved;
    }).id();
  }

  @Test
  void whomItDoesNotRememberIsNoNewsWhenOthersGo() {
    assertThat(known.of(search)).hasSize(2);
    publisher.change(List.of(), List.of(trainer("2026-03-01").id(), trainer("2026-02-01").id()));
    assertThat(told()).isZero();
  }

  @Test
  void whoIsPublishedLaterIsNews() {
    publish("2026-04-01");
    assertThat(told()).isOne();
    assertThat(told()).isZero();
  }

  private int told() {
    return transactions.execute(tx -> matches
        .tell(searches.findByIdAndAccountId(search, account.value()).orElseThrow(), UUID.randomUUID(), NOW));
  }

  private void publish(String... days) {
    publisher.change(Arrays.stream(days).map(this::trainer).toList(), List.of());
  }

  private PublicProfile trainer(String day) {
    return Profiles.trainer(badge + "-" + day).holding(badge, Evidence.EVIDENCE_SEEN, null)
        .publishedAt(day + "T00:00:00Z").build();
  }
}
