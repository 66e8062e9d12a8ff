package com.athleex.directory.ctas.find;

import com.athleex.directory.kernel.Slug;
import com.athleex.directory.search.Intent;
import com.athleex.directory.search.SearchQuery.Mode;
import com.athleex.directory.search.SearchQuery.Sort;
import com.athleex.directory.trainers.Format;
import com.athleex.directory.trainers.Profession;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a page, the same as those of the search. What it does not
 * know, such as a campaign's marks, it leaves alone.
 *
 * @param specialty
 *          from the form of the page without a specialty
 * @param q
 *          what is sought, in words
 * @param bbox
 *          of the map: {@code west,south,east,north}
 */
record FindRequest(@Nullable @Size(max = 60) String specialty, @Nullable @Size(max = 200) String near,
    @Nullable @Size(max = 200) String q, @Nullable @Size(max = 20) List<@Size(max = 200) String> asWords,
    @Nullable Boolean understand, @Nullable @Size(max = 100) String bbox,
    @Nullable @DecimalMin("0.1") @DecimalMax("500") Double radiusKm, @Nullable Mode mode,
    @Nullable @Size(max = 20) List<@Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}") String> language,
    @Nullable @Size(max = 5) List<Format> format, @Nullable @Size(max = 5) List<Profession> profession,
    @Nullable Boolean verified, @Nullable Boolean acceptingClients,
    @Nullable @DecimalMin("0") @Digits(integer = 9, fraction = 2) BigDecimal priceMax,
    @Nullable @Pattern(regexp = "([A-Z]{3})?") String currency,
    @Nullable @DecimalMin("1") @DecimalMax("5") Double minRating, @Nullable Sort sort,
    @Nullable @Min(1) @Max(100) Integer limit, @Nullable @Size(max = 2048) String cursor,
    @Nullable @Pattern(regexp = "([A-Za-z]{2})?") String country,
    @Nullable @Size(max = 200) String ref, @Nullable Intent intent,
    @Nullable @Size(max = 1000) String gate) {

  static final int PAGE = 20;

  // a form sends its empty fields too
  FindRequest {
    currency = given(currency);
    country = given(country);
    cursor = given(cursor);
    bbox = given(bbox);
  }

  private static @Nullable String given(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }

  /** Whether anything is sought in words. */
  boolean hasWords() {
    return q != null && !q.isBlank();
  }

  /**
   * Everything that the reader chose but the specialty and the place, which an
   * address may say in its path, and the page that was turned to.
   */
  Map<String, List<String>> chosen() {
    var chosen = new LinkedHashMap<String, List<String>>();
    put(chosen, "q", hasWords() ? q : null);
    putAll(chosen, "asWords", asWords);
    put(chosen, "understand", understand);
    put(chosen, "bbox", bbox);
    put(chosen, "radiusKm", radiusKm == null ? null : plain(radiusKm));
    put(chosen, "mode", mode);
    putAll(chosen, "language", language);
    putAll(chosen, "format", format);
    putAll(chosen, "profession", profession);
    put(chosen, "verified", verified);
    put(chosen, "acceptingClients", acceptingClients);
    put(chosen, "priceMax", priceMax == null ? null : priceMax.toPlainString());
    put(chosen, "currency", currency);
    put(chosen, "minRating", minRating == null ? null : plain(minRating));
    put(chosen, "sort", sort);
    put(chosen, "country", country);
    put(chosen, "ref", ref);
    put(chosen, "intent", intent);
    put(chosen, "gate", gate);
    return chosen;
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private static void put(Map<String, List<String>> chosen, String name, @Nullable Object value) {
    putAll(chosen, name, value == null ? null : List.of(value));
  }

  private static void putAll(Map<String, List<String>> chosen, String name, @Nullable List<?> values) {
    var texts = values == null
        ? List.<String>of()
        : values.stream().flatMap(FindRequest::text).toList();
    if (!texts.isEmpty())
      chosen.put(name, texts);
  }

  private static Stream<String> text(Object value) {
    var text = value instanceof Enum<?> constant ? Slug.of(constant) : value.toString();
    return text.isBlank() ? Stream.empty() : Stream.of(text);
  }
}
