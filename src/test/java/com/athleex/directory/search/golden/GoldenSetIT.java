package com.athleex.directory.search.golden;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.reverseOrder;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.places.Places;
import com.athleex.directory.search.Publisher;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.trainers.PublicProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Judged queries against the whole application, compared with the version
 * before. The figures stand on the console, each query's in
 * {@code target/golden/report.tsv}, what changed in {@code diff.tsv}, and who
 * was found in {@code hits.txt}. {@code -Dgolden.rewrite=true} makes this
 * version the one to compare with.
 */
@IntegrationTest
@TestInstance(Lifecycle.PER_CLASS)
class GoldenSetIT {

  private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
  private static final Path SEARCH = Path.of("src/test/resources/search");
  private static final Path BASELINE = SEARCH.resolve("golden-baseline.tsv");
  private static final Path REPORTS = Path.of("target/golden");
  /**
   * By which the means may fall: what a change of one query in two hundred costs.
   */
  private static final double TOLERANCE = 0.005;
  /** By which no query may fall. */
  private static final double HARD_FALL = 0.25;
  private static final double ROTATION_MAY_COST = 0.02;

  @Autowired
  MockMvcTester http;

  @Autowired
  Publisher publisher;

  @Autowired
  Places places;

  @Autowired
  Specialties specialties;

  /** Ratings and profiles age, the order turns daily: always on the same day. */
  @Autowired
  @TestBean
  Clock clock;

  private List<GoldenQuery> queries = List.of();
  private final Map<String, PublicProfile> trainers = new HashMap<>();

  static Clock clock() {
    return Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), NOW));
  }

  @BeforeAll
  void publish() throws IOException {
    queries = GoldenQuery.readAll(SEARCH.resolve("golden-queries.tsv"));
    var all = GoldenTrainers.all(places, specialties, NOW);
    all.forEach(trainer -> trainers.put(trainer.handle(), trainer));
    publisher.publishOnly(all);
  }

  @Test
  void noVersionIsWorseThanTheOneBefore() throws Exception {
    var hits = new StringBuilder();
    var answers = new ArrayList<Judged>();
    for (var query : queries)
      answers.add(ask(query, hits));
    var before = Baseline.read(BASELINE);
    report(answers, before, hits);
    if (Boolean.getBoolean("golden.rewrite")) {
      Baseline.write(BASELINE, answers);
      return;
    }
    assertThat(before.queries().keySet()).as("every query is in the baseline: rewrite it")
        .containsExactlyInAnyOrderElementsOf(queries.stream().map(GoldenQuery::key).toList());
    var was = before.queries().values();
    assertThat(mean(answers, Judged::ndcg)).as("nDCG@10")
        .isGreaterThan(mean(was, Baseline.Figures::ndcg) - TOLERANCE);
    assertThat(mean(answers, Judged::reciprocalRank)).as("MRR")
        .isGreaterThan(mean(was, Baseline.Figures::reciprocalRank) - 2 * TOLERANCE);
    assertThat(mean(answers, answer -> answer.total() == 0 ? 1 : 0)).as("zero-result rate")
        .isLessThanOrEqualTo(mean(was, figures -> figures.total() == 0 ? 1 : 0));
    assertThat(answers).allSatisfy(answer -> assertThat(answer.ndcg()).as(answer.query().key())
        .isGreaterThan(
            Objects.requireNonNull(before.queries().get(answer.query().key())).ndcg() - HARD_FALL));
  }

  @Test
  void lettingNewTrainersBeSeenCostsNextToNothing() throws Exception {
    double with = 0;
    double without = 0;
    for (var query : queries) {
      var hits = items(query, 100);
      hits.sort(comparingDouble((JsonNode hit) -> -hit.path("score").asDouble()));
      with += judged(query, hits, 0).ndcg();
      hits.sort(comparingDouble((JsonNode hit) -> rotation(hit) - hit.path("score").asDouble()));
      without += judged(query, hits, 0).ndcg();
    }
    System.out.printf(Locale.ROOT, "golden set: nDCG@10 %.4f with the daily rotation, %.4f without%n",
        with / queries.size(), without / queries.size());
    assertThat(with).isGreaterThanOrEqualTo(without * (1 - ROTATION_MAY_COST));
  }

  private static double rotation(JsonNode hit) {
    for (var reason : hit.path("why"))
      if (reason.path("factor").asString().equals("rotation"))
        return reason.path("points").asDouble();
    return 0;
  }

  private Judged ask(GoldenQuery query, StringBuilder listing) throws Exception {
    var answer = answer(query, 10);
    var hits = new ArrayList<JsonNode>();
    answer.path("items").forEach(hits::add);
    var judged = judged(query, hits, answer.path("total").path("value").asLong());
    listing.append(String.format(Locale.ROOT, "%n%s  nDCG %.3f, %d hits, %s%n", query.key(), judged.ndcg(),
        judged.total(), answer.path("query").path("interpretation")));
    for (int i = 0; i < hits.size(); i++)
      listing.append(String.format("  %d %s%n", judged.grades().get(i), line(hits.get(i))));
    return judged;
  }

  private static String line(JsonNode hit) {
    var line = new StringBuilder();
    line.append(hit.path("score")).append(' ').append(hit.path("displayName").asString()).append(", ")
        .append(hit.path("profession").asString()).append(", ")
        .append(hit.path("place").path("name").asString(""))
        .append(' ').append(hit.path("distanceKm")).append(" km: ").append(hit.path("headline").asString())
        .append(" |");
    hit.path("specialties").forEach(s -> line.append(' ').append(s.path("slug").asString()));
    line.append(" |");
    hit.path("why").forEach(reason -> line.append(' ').append(reason.path("factor").asString()).append(' ')
        .append(reason.path("points")));
    return line.toString();
  }

  private Judged judged(GoldenQuery query, List<JsonNode> hits, long total) {
    var grades = hits.stream().map(hit -> Objects.requireNonNull(trainers.get(hit.path("handle").asString())))
        .map(query::grade).toList();
    var ideal = trainers.values().stream().map(query::grade).sorted(reverseOrder()).limit(10).toList();
    assertThat(ideal.getFirst()).as("nobody is a good answer to " + query.key()).isPositive();
    return new Judged(query, grades, ideal, total);
  }

  private List<JsonNode> items(GoldenQuery query, int limit) throws Exception {
    var items = new ArrayList<JsonNode>();
    answer(query, limit).path("items").forEach(items::add);
    return items;
  }

  private JsonNode answer(GoldenQuery query, int limit) throws Exception {
    var address = UriComponentsBuilder.fromUriString("/api/v1/trainers?" + query.parameters())
        .queryParam("facets", "none").queryParam("explain", "true").queryParam("limit", limit);
    if (!query.text().isEmpty())
      address.queryParam("q", "{q}");
    var answer = http.get().uri(address.encode().buildAndExpand(query.text()).toUri()).exchange();
    return JsonMapper.shared().readTree(answer.getResponse().getContentAsString());
  }

  private static void report(List<Judged> answers, Baseline before, CharSequence hits) throws IOException {
    Files.createDirectories(REPORTS);
    Baseline.write(REPORTS.resolve("report.tsv"), answers);
    Files.writeString(REPORTS.resolve("hits.txt"), hits);
    var diff = new StringBuilder();
    for (var answer : answers) {
      var was = before.queries().get(answer.query().key());
      double change = was == null ? Double.NaN : answer.ndcg() - was.ndcg();
      if (!(Math.abs(change) < 0.0005))
        diff.append(
            String.format(Locale.ROOT, "%+.4f\t%.4f\t%s%n", change, answer.ndcg(), answer.query().key()));
    }
    Files.writeString(REPORTS.resolve("diff.tsv"), diff);
    System.out.printf(Locale.ROOT,
        "golden set: %d queries, nDCG@10 %.4f, MRR %.4f, zero-result rate %.4f; %d changed:%n%s",
        answers.size(), mean(answers, Judged::ndcg), mean(answers, Judged::reciprocalRank),
        mean(answers, answer -> answer.total() == 0 ? 1 : 0), diff.toString().lines().count(), diff);
    for (var language : List.of("en", "it"))
      System.out.printf(Locale.ROOT, "golden set, %s: nDCG@10 %.4f%n", language, mean(
          answers.stream().filter(answer -> answer.query().language().equals(language)).toList(),
          Judged::ndcg));
  }

  private static <T> double mean(java.util.Collection<T> values, ToDoubleFunction<T> figure) {
    return values.stream().mapToDouble(figure).average().orElse(0);
  }
}
