package com.athleex.directory.ctas.counts;

import com.athleex.directory.ctas.Placement;
import com.athleex.directory.ctas.counts.Comparison.Verdict;
import com.athleex.directory.ctas.counts.CtaReport.Compared;
import com.athleex.directory.ctas.counts.CtaReport.Row;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of calls to action in some days. */
@Schema(name = "CtaReport")
record ReportRepresentation(@Schema(example = "2026-10-26") LocalDate from,
    @Schema(example = "2026-11-22") LocalDate to,
    @Schema(description = "Numbers of later days may still grow", example = "2026-11-21") LocalDate finalUntil,
    @Schema(description = "Less than this is not told", example = "5") int smallest,
    @Schema(description = "By article, placement and variant") List<CtaFigures> items,
    @Schema(description = "Of placements with more than one variant, on days that are over") List<VariantComparison> comparisons,
    @Schema(description = "How to read the comparisons", example = "Choose the days before you look: whoever looks every day until a difference shows will find one by chance.") String note) {

  /** A call to action's numbers; null is 0 to 4, or not told. */
  @Schema(name = "CtaFigures", description = "`null` stands for what is not told: less than 5, 0 included")
  record CtaFigures(@Schema(example = "lower-back-pain-lifting") String article, Placement placement,
      @Schema(example = "a") String variant, @Schema(example = "1412") @Nullable Long shown,
      @Schema(example = "96") @Nullable Long clicked,
      @Schema(example = "71", description = "Searches from it") @Nullable Long search,
      @Schema(example = "40", description = "Profiles that were opened from it") @Nullable Long profileView,
      @Schema(example = "9", description = "Contacts of trainers that were followed") @Nullable Long enquiryBegun,
      @Schema(example = "6", description = "Accounts that were asked for") @Nullable Long signUp) {

    static CtaFigures of(Row row) {
      var told = row.told();
      return new CtaFigures(row.origin().article(), row.origin().placement(), row.origin().variant(),
          told.get(Outcome.SHOWN), told.get(Outcome.CLICKED), told.get(Outcome.SEARCH),
          told.get(Outcome.PROFILE_VIEW), told.get(Outcome.ENQUIRY_BEGUN), told.get(Outcome.SIGN_UP));
    }
  }

  /** The variants of one placement. */
  @Schema(name = "CtaVariantComparison")
  record VariantComparison(@Schema(example = "lower-back-pain-lifting") String article, Placement placement,
      List<ClickRate> variants, @Schema(description = "Of each pair") List<RateDifference> differences) {

    static VariantComparison of(Compared compared) {
      return new VariantComparison(compared.article(), compared.placement(),
          compared.comparison().variants().stream().map(ClickRate::of).toList(),
          compared.comparison().differences().stream().map(RateDifference::of).toList());
    }
  }

  /** A variant's click rate. */
  @Schema(name = "CtaClickRate")
  record ClickRate(@Schema(example = "a") String variant, @Schema(example = "1412") long shown,
      @Schema(example = "96") long clicked, @Schema(example = "0.068") double rate,
      @Schema(description = "By Wilson; 95 %") Interval interval) {

    static ClickRate of(Comparison.Variant variant) {
      return new ClickRate(variant.name(), variant.clicks().of(), variant.clicks().hits(),
          rounded(variant.clicks().rate()), Interval.of(variant.interval()));
    }
  }

  /** How the rates of two variants differ. */
  @Schema(name = "CtaRateDifference")
  record RateDifference(@Schema(example = "b") String variant, @Schema(example = "a") String comparedWith,
      @Schema(example = "0.0121") double difference,
      @Schema(description = "By Newcombe; 95 %, of more than one pair by Bonferroni") Interval interval,
      @Schema(description = "How often the one that was shown less was shown", example = "1389") long sampleSize,
      @Schema(description = "How often each would be shown before a difference as large as this one is seen in four of five cases; null if there is none", example = "7312") @Nullable Long neededSampleSize,
      @Schema(description = "`no-difference-shown`: a difference of a fifth would have been seen in four of five cases") Verdict verdict) {

    static RateDifference of(Comparison.Difference difference) {
      return new RateDifference(difference.one(), difference.other(), rounded(difference.value()),
          Interval.of(difference.interval()), difference.sampleSize(), difference.needed(),
          difference.verdict());
    }
  }

  /** Where the true value lies, most likely. */
  @Schema(name = "CtaInterval")
  record Interval(@Schema(example = "0.056") double low, @Schema(example = "0.0823") double high) {

    static Interval of(Proportions.Interval interval) {
      return new Interval(rounded(interval.low()), rounded(interval.high()));
    }
  }

  static ReportRepresentation of(LocalDate from, LocalDate to, LocalDate over, CtaReport report,
      String note) {
    return new ReportRepresentation(from, to, over, ToldCounts.SMALLEST,
        report.rows().stream().map(CtaFigures::of).toList(),
        report.comparisons().stream().map(VariantComparison::of).toList(), note);
  }

  private static double rounded(double value) {
    return Math.round(value * 1e4) / 1e4;
  }
}
