package com.athleex.directory.search.lucene;

import static com.athleex.directory.search.Profiles.trainer;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.EmbeddedIndexOnly;
import com.athleex.directory.IntegrationTest;
import com.athleex.directory.search.Publisher;
import com.athleex.directory.search.SearchQuery;
import com.athleex.directory.search.SearchQuery.Filters;
import com.athleex.directory.search.SearchQuery.Mode;
import com.athleex.directory.search.SearchQuery.Sort;
import com.athleex.directory.search.TrainerIndex;
import com.athleex.directory.search.listing.TrainerListing;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@EmbeddedIndexOnly("a cluster merges by itself")
class IndexUpkeepIT {

  @Autowired
  IndexUpkeep upkeep;

  @Autowired
  Publisher publisher;

  @Autowired
  TrainerIndex index;

  @Autowired
  EntityManagerFactory persistence;

  @Test
  void everybodyIsFoundInOneSegment() throws IOException {
    int trainers = scatter();
    upkeep.merge();
    assertThat(segments()).isOne();
    assertThat(index.count(everybody())).isEqualTo(trainers);
  }

  @Test
  void aFewAreLeftWhereTheyAre() throws IOException {
    scatter();
    int before = segments();
    upkeep.keepUp();
    assertThat(segments()).isEqualTo(before);
  }

  // nothing is left of other tests; Lucene may merge by itself, then the next one
  // lies apart again
  private int scatter() throws IOException {
    publisher.publishOnly(trainer("t0").at(45, 9));
    upkeep.merge();
    int trainers = 1;
    do
      publisher.change(List.of(trainer("t" + trainers++).at(45, 9).build()), List.of());
    while (segments() < 2);
    return trainers;
  }

  private static SearchQuery everybody() {
    return new SearchQuery(null, null, null, Mode.ANY, null, Filters.NONE, "EUR", Sort.NEWEST, Set.of(),
        false, 0, null, LocalDate.of(2026, 11, 28));
  }

  private int segments() throws IOException {
    try (var reader = Search.mapping(persistence).scope(TrainerListing.class).extension(LuceneExtension.get())
        .openIndexReader()) {
      return reader.leaves().size();
    }
  }
}
