package com.athleex.directory.search.opensearch;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.search.RankingWeights;
import com.athleex.directory.search.SearchQuery;
import com.athleex.directory.search.SearchResult.Factor;
import com.athleex.directory.search.index.PackedPrice;
import com.athleex.directory.search.index.RankingSignals;
import com.athleex.directory.search.lucene.ComparablePrices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What OpenSearch works out hit by hit, in its language Painless. What differs
 * between searches is a parameter, so that each script is compiled once.
 */
final class Scripts {

  private static final String WHEREABOUTS = read("whereabouts");
  private static final String MEETS = WHEREABOUTS + read("meets");
  private static final String DISTANCE = WHEREABOUTS + read("distance");
  private static final String RELEVANCE = WHEREABOUTS + read("relevance");
  private static final String AFFORDABLE = read("affordable");
  private static final String PRICE = read("price");

  private final RankingWeights weights;

  Scripts(RankingWeights weights) {
    this.weights = weights;
  }

  private static String read(String name) {
    var resource = "/search/opensearch/" + name + ".painless";
    try (var source = Objects.requireNonNull(Scripts.class.getResourceAsStream(resource), resource)) {
      return new String(source.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> script(String source, Map<String, ?> parameters) {
    return Map.of("lang", "painless", "source", source, "params", parameters);
  }

  /** Whether trainer and athlete could meet. */
  static Map<String, Object> meets(SearchQuery query) {
    return script(MEETS,
        Map.of("asked", asked(query), "online", query.mode() == SearchQuery.Mode.ANY));
  }

  /** Whether one price of a session is low enough. */
  static Map<String, Object> affordable(BigDecimal most, ComparablePrices prices) {
    return script(AFFORDABLE, Map.of("most", byCurrency(prices.most(PackedPrice.hundredths(most)))));
  }

  static Map<String, Object> price(ComparablePrices prices) {
    var perEuro = prices.perEuro();
    return script(PRICE, Map.of("own", prices.own(), "ownPerEuro", perEuro.getOrDefault(prices.own(), 0.0),
        "perEuro", byCurrency(perEuro)));
  }

  static Map<String, Object> distance(SearchQuery query) {
    return script(DISTANCE, Map.of("asked", asked(query)));
  }

  /** However far. */
  static Map<String, Object> distance(GeoPoint from) {
    return script(DISTANCE, Map.of("asked", Map.of("centre", from, "radius", Double.MAX_VALUE)));
  }

  /**
   * @param mostText
   *          points of words that fit in the best way; 0 without text
   */
  Map<String, Object> relevance(SearchQuery query, int mostText) {
    var parameters = new HashMap<String, @Nullable Object>();
    parameters.put("asked", SearchBody.measures(query) ? asked(query) : null);
    var maximum = new HashMap<String, Long>();
    for (var factor : Factor.values())
      maximum.put(factor.name().toLowerCase(Locale.ROOT), weights.maximum(factor));
    parameters.put("maximum", maximum);
    parameters.put("today", RankingSignals.day(query.today()));
    parameters.put("dayMix", dayMix(query.today()));
    parameters.put("mostText", mostText);
    parameters.put("halfNearKm", query.halfNearKm());
    parameters.put("reader", query.reader());
    parameters.put("sought", query.filters().specialties());
    return script(RELEVANCE, parameters);
  }

  private static Map<String, @Nullable Object> asked(SearchQuery query) {
    var asked = new HashMap<String, @Nullable Object>();
    boolean measures = SearchBody.measures(query);
    asked.put("centre", measures ? query.centre() : null);
    // steps; without a radius any is near enough
    asked.put("radius", query.radiusKm() == null ? Double.MAX_VALUE : query.radiusKm() * 100);
    asked.put("box", measures ? query.box() : null);
    return asked;
  }

  // as Relevance mixes days into rotations
  private static int dayMix(LocalDate today) {
    return (int) (today.toEpochDay() * 0x9E3779B97F4A7C15L >>> 32);
  }

  private static <T> Map<String, T> byCurrency(Map<Integer, T> amounts) {
    var byName = new HashMap<String, T>();
    amounts.forEach((currency, amount) -> byName.put(Integer.toString(currency), amount));
    return byName;
  }
}
