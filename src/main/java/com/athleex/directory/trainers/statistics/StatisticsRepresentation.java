package com.athleex.directory.trainers.statistics;

import com.athleex.directory.trainers.statistics.ExposureTable.Row;
import com.athleex.directory.trainers.statistics.Figures.Sum;
import com.athleex.directory.trainers.statistics.Sight.Counts;
import com.athleex.directory.web.Listing;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How often a profile was seen. */
@Schema(name = "TrainerStatistics")
record StatisticsRepresentation(
    @Schema(description = "Less than this is not told", example = "5") int smallest, List<Day> days,
    Totals totals,
    @Schema(description = "Appearances in whole weeks; null if the days hold none") @Nullable Weeks weeks) {

  /** A day; null stands for 0 to 4. */
  @Schema(name = "TrainerStatisticsDay")
  record Day(@Schema(example = "2026-11-21") LocalDate day,
      @Schema(example = "31", description = "On pages of results") @Nullable Long appearances,
      @Schema(example = "7", description = "Of the profile") @Nullable Long views,
      @Schema(example = "5") @Nullable Long contactClicks) {}

  /** Sums of the days that are told; {@code at-least} where some are not. */
  @Schema(name = "TrainerStatisticsTotals")
  record Totals(Listing.Total appearances, Listing.Total views, Listing.Total contactClicks) {}

  /** Appearances in whole weeks, on days that are told. */
  @Schema(name = "TrainerStatisticsWeeks")
  record Weeks(@Schema(example = "2026-10-26", description = "A Monday") LocalDate from,
      @Schema(example = "2026-11-15", description = "A Sunday") LocalDate to,
      @Schema(description = "Of searches for one specialty; the most frequent first") List<SpecialtyCount> bySpecialty,
      @Schema(description = "Whether some specialties are not told") boolean specialtiesHidden,
      @Schema(description = "Of searches near a place, but not for an injury; the most frequent first") List<PlaceCount> byPlace,
      @Schema(description = "Whether some places are not told") boolean placesHidden) {}

  /** Appearances in searches for a specialty. */
  @Schema(name = "TrainerStatisticsSpecialty")
  record SpecialtyCount(@Schema(example = "return-to-lifting") String slug,
      @Schema(example = "return to lifting") String label, @Schema(example = "120") long appearances) {}

  /** Appearances in searches near places of a region. */
  @Schema(name = "TrainerStatisticsPlace")
  record PlaceCount(@Schema(example = "IT") String countryCode,
      @Schema(example = "09", description = "First-order division by GeoNames") @Nullable String division,
      @Schema(example = "Lombardia, Italy") String label, @Schema(example = "86") long appearances) {}

  static StatisticsRepresentation of(Figures figures, BiFunction<String, Long, SpecialtyCount> specialty,
      BiFunction<String, Long, PlaceCount> place) {
    var days = figures.days().entrySet().stream().map(day -> day(day.getKey(), day.getValue())).toList();
    return new StatisticsRepresentation(Figures.SMALLEST, days,
        new Totals(total(figures, Counts::appearances), total(figures, Counts::views),
            total(figures, Counts::contactClicks)),
        figures.lastWeek().isBefore(figures.firstWeek()) ? null : weeks(figures, specialty, place));
  }

  private static Weeks weeks(Figures figures, BiFunction<String, Long, SpecialtyCount> specialty,
      BiFunction<String, Long, PlaceCount> place) {
    var specialties = figures.by(Row::specialty);
    var places = figures.by(Row::place);
    return new Weeks(figures.firstWeek(), figures.lastWeek(),
        frequent(specialties.told()).map(e -> specialty.apply(e.getKey(), e.getValue())).toList(),
        specialties.hidden(),
        frequent(places.told()).map(e -> place.apply(e.getKey(), e.getValue())).toList(), places.hidden());
  }

  private static Stream<Map.Entry<String, Long>> frequent(Map<String, Long> counts) {
    return counts.entrySet().stream().sorted(
        Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
  }

  private static Day day(LocalDate day, Counts counts) {
    return new Day(day, told(counts.appearances()), told(counts.views()), told(counts.contactClicks()));
  }

  private static @Nullable Long told(long count) {
    return Figures.isTold(count) ? count : null;
  }

  private static Listing.Total total(Figures figures, ToLongFunction<Counts> kind) {
    Sum sum = figures.sum(kind);
    return new Listing.Total(sum.value(), sum.hidden() ? "at-least" : "exact");
  }
}
