package com.athleex.directory.athletes.searches;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.search.ListedTrainers;
import com.athleex.directory.trainers.PublicProfile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whom the searches of an athlete have found since they were last told. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SearchNews {

  private final SavedSearchRepository searches;
  private final NewMatches matches;
  private final KnownTrainers known;
  private final ListedTrainers trainers;

  SearchNews(SavedSearchRepository searches, NewMatches matches, KnownTrainers known,
      ListedTrainers trainers) {
    this.searches = searches;
    this.matches = matches;
    this.known = known;
    this.trainers = trainers;
  }

  /**
   * @param trainers
   *          those who are still public, who was published last first
   */
  public record Found(SavedSearch search, List<PublicProfile> trainers) {}

  /**
   * Assigns everybody new to a letter, for ever.
   *
   * @return how many these are
   */
  public int assign(AccountId account, UUID letter, Instant now) {
    return searches.findAllOf(account.value()).stream().filter(SavedSearch::notifies)
        .mapToInt(search -> matches.tell(search, letter, now)).sum();
  }

  /**
   * What a letter tells; less than was assigned to it where something has changed
   * since.
   */
  public List<Found> in(UUID letter, AccountId account) {
    var assigned = known.in(letter);
    var found = new ArrayList<Found>();
    for (var search : searches.findAllOf(account.value())) {
      var ids = assigned.getOrDefault(search.id(), List.of());
      if (!search.notifies() || ids.isEmpty())
        continue;
      var listed = trainers.all(ids).values().stream().filter(trainer -> !trainer.unlisted())
          .sorted(Comparator.comparing(PublicProfile::publishedAt).reversed()
              .thenComparing(PublicProfile::handle))
          .toList();
      if (!listed.isEmpty())
        found.add(new Found(search, listed));
    }
    return found;
  }

  /** Ends the letters of all searches. */
  public void quieten(AccountId account) {
    searches.findAllOf(account.value()).forEach(SavedSearch::quieten);
  }
}
