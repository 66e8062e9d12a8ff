package com.athleex.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.places.Places;
import com.athleex.directory.search.SearchQuery.After;
import com.athleex.directory.search.SearchQuery.Mode;
import com.athleex.directory.search.SearchResult.Hit;
import com.athleex.directory.specialties.Specialties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Both back ends give the same answers to the same questions: the run on the
 * embedded index writes them down, the run on OpenSearch compares.
 */
@IntegrationTest
@DisabledIfSystemProperty(named = "test.db", matches = "mysql", disabledReason = "the index is the same there")
class BackEndsAgreeIT {

  private static final Path ANSWERS = Path.of("target/back-ends/answers.txt");
  private static final long SEED = 20261122;
  private static final int TRAINERS = 2500;
  private static final int QUERIES = 500;
  private static final int PAGES = 3;
  private static final Instant AS_OF = Instant.parse("2026-11-22T00:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Autowired
  Publisher publisher;

  @Autowired
  TrainerIndex index;

  @Autowired
  Places places;

  @Autowired
  Specialties specialties;

  @Test
  void hitsOrderCountsAndReasonsAreTheSame() throws IOException {
    var trainers = DemoProfiles.some(TRAINERS, SEED, AS_OF, places, specialties);
    assertThat(trainers.size()).isGreaterThan(2000);
    publisher.publishOnly(trainers);
    var queries = new RandomQueries(SEED, trainers, TODAY);
    var answers = new ArrayList<String>();
    for (int i = 0; i < QUERIES; i++)
      answers(queries.next(), answers);
    if (!System.getProperty("spring.profiles.active", "").equals("opensearch")) {
      Files.createDirectories(ANSWERS.getParent());
      Files.write(ANSWERS, answers);
      return;
    }
    assertThat(ANSWERS).as("written by the run on the embedded index, which comes first").exists();
    assertThat(answers).containsExactlyElementsOf(Files.readAllLines(ANSWERS));
  }

  private static List<SearchQuery> variants(SearchQuery query) {
    var filters = query.filters();
    return Stream.of(Mode.values()).map(query::withMode)
        .flatMap(one -> Stream.of(one, one.withFilters(filters.withVerified(true)),
            one.withFilters(filters.withMinRating(4.5)), one.withFilters(filters.withAcceptingClients(true))))
        .toList();
  }

  private void answers(SearchQuery first, List<String> answers) {
    var variants = variants(first);
    assertThat(index.counts(variants)).as(variants.toString()).containsExactlyElementsOf(
        variants.stream().map(each -> index.search(each.countOnly()).total()).toList());
    var query = first;
    for (int page = 0; page < PAGES; page++) {
      var result = index.search(query);
      // the question stands beside its answer, so that a difference explains itself
      answers.add(query + " -> " + result.total());
      result.facets().forEach((facet, counts) -> answers.add("  " + facet + " " + counts));
      result.hits().forEach(hit -> answers.add("  " + line(hit)));
      if (result.hits().isEmpty())
        return;
      var last = result.hits().getLast();
      query = first.goingOn(new After(last.key(), last.card().handle(), page), first.limit(), first.today());
    }
  }

  private static String line(Hit hit) {
    var spot = hit.spot();
    return hit.card().handle() + " " + hit.matchMode() + " " + hit.distanceKm() + " "
        + (spot == null ? "" : spot.city() + " " + spot.packed()) + " " + hit.key() + " " + hit.score() + " "
        + hit.why();
  }
}
