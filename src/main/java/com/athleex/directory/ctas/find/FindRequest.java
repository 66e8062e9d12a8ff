package com.athleex.directory.ctas.find;

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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a page, the same as those of the search. What it does not
 * know, such as a campaign's marks, it leaves alone.
 *
 * @param specialty
 *          from the form of the page without a specialty
 */
record FindRequest(@Nullable @Size(max = 60) String specialty, @Nullable @Size(max = 200) String near,
    @Nullable @DecimalMin("0.1") @DecimalMax("500") Double radiusKm, @Nullable Mode mode,
    @Nullable @Size(max = 20) List<@Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}") String> language,
    @Nullable @Size(max = 5) List<Format> format, @Nullable @Size(max = 5) List<Profession> profession,
    @Nullable Boolean verified, @Nullable Boolean acceptingClients,
    @Nullable @DecimalMin("0") @Digits(integer = 9, fraction = 2) BigDecimal priceMax,
    @Nullable @Pattern(regexp = "[A-Z]{3}") String currency,
    @Nullable @DecimalMin("1") @DecimalMax("5") Double minRating, @Nullable Sort sort,
    @Nullable @Min(1) @Max(100) Integer limit, @Nullable @Pattern(regexp = "[A-Za-z]{2}") String country,
    @Nullable @Size(max = 200) String ref) {

  static final int PAGE = 20;

  int hits() {
    return limit == null ? PAGE : limit;
  }
}
