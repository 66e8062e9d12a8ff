package com.athleex.directory.search.http;

import com.athleex.directory.search.rates.ReferenceRates;
import com.athleex.directory.trainers.PublicProfile.Per;
import com.athleex.directory.trainers.PublicProfile.Price;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What something costs. */
record PriceRepresentation(@Schema(type = "string", example = "55.00") String amount,
    @Schema(example = "EUR") String currency, Per per,
    @Schema(description = "What comes with it, in the trainer's words", example = "60 minuti e il programma della settimana") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String includes) {

  static PriceRepresentation of(Price price) {
    BigDecimal amount = price.amount().scale() < 2
        ? price.amount().setScale(2, RoundingMode.UNNECESSARY)
        : price.amount();
    return new PriceRepresentation(amount.toPlainString(), price.currency(), price.per(), price.includes());
  }

  /**
   * The lowest price, in its own currency: of a session before anything else, and
   * by what it is worth to a reader of {@code currency}.
   */
  static @Nullable PriceRepresentation lowest(List<Price> prices, ReferenceRates rates, String currency) {
    if (prices.size() < 2)
      return prices.isEmpty() ? null : of(prices.getFirst());
    // NaN, of which no rate is known, is above all numbers here
    return prices.stream()
        .min(Comparator.comparing((Price p) -> p.per())
            .thenComparingDouble(p -> rates.worth(p.amount(), p.currency(), currency))
            .thenComparing(p -> !p.currency().equals(currency)).thenComparing(Price::currency)
            .thenComparing(Price::amount))
        .map(PriceRepresentation::of).orElse(null);
  }
}
