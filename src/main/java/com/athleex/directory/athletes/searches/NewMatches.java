package com.athleex.directory.athletes.searches;

import com.athleex.directory.search.KeptSearches;
import com.athleex.directory.search.ListedTrainers;
import com.athleex.directory.trainers.PublicProfile;
import com.athleex.directory.web.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Tells a search's new trainers from those it has found before. It remembers
 * them by id: whoever withdraws and comes back, or changes handle, is no news.
 * Of a search that finds more than {@value #MOST}, the newest are remembered,
 * and whoever was published before them counts as known.
 */
@Component
class NewMatches {

  static final int MOST = 1000;

  private static final Logger LOG = LoggerFactory.getLogger(NewMatches.class);

  private final KeptSearches searches;
  private final ListedTrainers trainers;
  private final KnownTrainers known;
  private final int most;

  @Autowired
  NewMatches(KeptSearches searches, ListedTrainers trainers, KnownTrainers known) {
    this(searches, trainers, known, MOST);
  }

  NewMatches(KeptSearches searches, ListedTrainers trainers, KnownTrainers known, int most) {
    this.searches = searches;
    this.trainers = trainers;
    this.known = known;
    this.most = most;
  }

  /** Everybody whom it finds now is known from now on, without a letter. */
  void know(SavedSearch search, Instant now) {
    take(search, null, now);
  }

  /**
   * Everybody new whom it finds now is known from now on, by a letter.
   *
   * @return how many these are
   */
  int tell(SavedSearch search, UUID letter, Instant now) {
    return take(search, letter, now);
  }

  private int take(SavedSearch search, @Nullable UUID letter, Instant now) {
    var found = found(search);
    if (found.isEmpty())
      return 0;
    var before = known.of(search.id());
    var fresh = found.get().trainers().stream().filter(trainer -> !before.contains(trainer)).toList();
    var news = letter == null ? fresh : recent(search, fresh);
    known.add(search.id(), news, letter, now);
    if (!found.get().complete())
      oldest(found.get().trainers()).ifPresent(search::knowAllUntil);
    return news.size();
  }

  private Optional<KeptSearches.Found> found(SavedSearch search) {
    try {
      var query = searches.understand(search.query().asTexts(), Locale.ENGLISH);
      return Optional.of(searches.newest(query, most));
    } catch (ProblemException refused) {
      if (refused.type().status().is5xxServerError())
        throw refused;
      // it was understood once: a place or a specialty of it is known no longer
      LOG.info("A saved search is not understood any more, and left out");
      return Optional.empty();
    }
  }

  private List<UUID> recent(SavedSearch search, List<UUID> fresh) {
    var until = search.knownUntil();
    if (until == null || fresh.isEmpty())
      return fresh;
    var listed = trainers.all(fresh);
    return fresh.stream().filter(id -> {
      var profile = listed.get(id);
      return profile != null && profile.publishedAt().isAfter(until);
    }).toList();
  }

  private Optional<Instant> oldest(List<UUID> newestFirst) {
    return newestFirst.isEmpty()
        ? Optional.empty()
        : trainers.all(List.of(newestFirst.getLast())).values().stream().map(PublicProfile::publishedAt)
            .findFirst();
  }
}
