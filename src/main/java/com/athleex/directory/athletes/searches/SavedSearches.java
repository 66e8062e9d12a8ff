package com.athleex.directory.athletes.searches;

import com.athleex.directory.athletes.AthleteProblem;
import com.athleex.directory.athletes.Athletes;
import com.athleex.directory.identity.AccountId;
import com.athleex.directory.web.IfMatch;
import com.athleex.directory.web.MergePatch;
import com.athleex.directory.web.MergePatches;
import com.athleex.directory.web.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The searches that athletes keep. */
@Service
class SavedSearches {

  static final int MOST = 20;

  private final Athletes athletes;
  private final SavedSearchRepository searches;
  private final KeepingRules rules;
  private final NewMatches matches;
  private final MergePatches patches;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SavedSearches(Athletes athletes, SavedSearchRepository searches, KeepingRules rules, NewMatches matches,
      MergePatches patches, ApplicationEventPublisher events, Clock clock) {
    this.athletes = athletes;
    this.searches = searches;
    this.rules = rules;
    this.matches = matches;
    this.patches = patches;
    this.events = events;
    this.clock = clock;
  }

  /** The newest first. */
  @Transactional(readOnly = true)
  public List<SavedSearch> of(AccountId account) {
    return searches.findAllOf(account.value());
  }

  /**
   * @throws ProblemException
   *           {@code saved-search-not-found}, also for another athlete's
   */
  @Transactional(readOnly = true)
  public SavedSearch one(AccountId account, UUID id) {
    return searches.findByIdAndAccountId(id, account.value())
        .orElseThrow(() -> new ProblemException(AthleteProblem.SAVED_SEARCH_NOT_FOUND));
  }

  @Transactional
  public SavedSearch save(AccountId account, SavedSearchRequest request, Locale language) {
    var query = rules.checked(request.parameters(), language);
    boolean telling = rules.tellsOfHealth(request.name(), query, request.consents());
    athletes.hold(account);
    if (searches.countByAccountId(account.value()) >= MOST)
      throw new ProblemException(AthleteProblem.TOO_MANY_SAVED_SEARCHES, MOST);
    var search = searches
        .saveAndFlush(new SavedSearch(account, request.name(), query, request.notifies(), telling, now()));
    return search.notifies() ? listening(account, search) : search;
  }

  @Transactional
  public SavedSearch change(AccountId account, UUID id, IfMatch from, MergePatch<SavedSearchChange> patch) {
    athletes.hold(account);
    var search = one(account, id);
    from.check(search.version());
    var wanted = patches.apply(patch, SavedSearchChange.of(search));
    boolean telling = rules.tellsOfHealth(wanted.name(), search.query(), wanted.consents());
    boolean begins = wanted.notifies() && !search.notifies();
    search.change(wanted.name(), wanted.notifies(), telling, now());
    return begins ? listening(account, search) : searches.saveAndFlush(search);
  }

  @Transactional
  public void remove(AccountId account, UUID id) {
    athletes.hold(account);
    if (searches.remove(id, account.value()) == 0)
      throw new ProblemException(AthleteProblem.SAVED_SEARCH_NOT_FOUND);
  }

  // only what comes after now is news
  private SavedSearch listening(AccountId account, SavedSearch search) {
    matches.know(search, now());
    events.publishEvent(new SearchListens(account));
    return searches.saveAndFlush(search);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
