package com.athleex.directory.athletes.searches;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.PersonalData;
import com.athleex.directory.search.ListedTrainers;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class KeptSavedSearches implements PersonalData {

  private final SavedSearchRepository searches;
  private final KnownTrainers known;
  private final ListedTrainers trainers;

  KeptSavedSearches(SavedSearchRepository searches, KnownTrainers known, ListedTrainers trainers) {
    this.searches = searches;
    this.known = known;
    this.trainers = trainers;
  }

  /**
   * @param known
   *          how many trainers it has found, told or not
   */
  record Exported(SavedSearchRepresentation search, @Nullable Instant healthConsentedAt, int known,
      List<ExportedTrainer> told) {}

  /**
   * @param handle
   *          null of a trainer who is public no longer
   */
  record ExportedTrainer(UUID trainer, @Nullable String handle, Instant toldAt) {}

  @Override
  public String part() {
    return "savedSearches";
  }

  @Override
  public Object export(AccountId account) {
    return searches.findAllOf(account.value()).stream().map(this::exported).toList();
  }

  private Exported exported(SavedSearch search) {
    var told = known.told(search.id());
    var listed = trainers.all(told.stream().map(KnownTrainers.Told::trainer).toList());
    return new Exported(SavedSearchRepresentation.of(search), search.healthConsentedAt(),
        known.of(search.id()).size(), told.stream().map(each -> {
          var profile = listed.get(each.trainer());
          return new ExportedTrainer(each.trainer(), profile == null ? null : profile.handle(), each.at());
        }).toList());
  }

  @Override
  public void erase(AccountId account) {
    searches.erase(account.value());
  }
}
