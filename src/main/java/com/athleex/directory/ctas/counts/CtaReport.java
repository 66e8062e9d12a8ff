package com.athleex.directory.ctas.counts;

import com.athleex.directory.ctas.Placement;
import com.athleex.directory.ctas.counts.Proportions.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Gathers counters, and tells of them what tells of nobody. */
final class CtaReport {

  private static final Comparator<Origin> ORDER = Comparator.comparing(Origin::article)
      .thenComparing(Origin::placement).thenComparing(Origin::variant);

  private final ReportedDays days;
  private final Map<Origin, Map<Outcome, long[]>> counts = new TreeMap<>(ORDER);
  private final Map<Origin, Map<Outcome, ToldCounts>> told = new HashMap<>();

  CtaReport(ReportedDays days) {
    this.days = days;
  }

  /** Adds a counter of a day that is looked at. */
  void add(LocalDate day, Origin origin, Outcome outcome, long times) {
    counts.computeIfAbsent(origin, first -> new EnumMap<>(Outcome.class))
        .computeIfAbsent(outcome, first -> new long[days.count()])[days.index(day)] += times;
  }

  /** A call to action of which anything may be told. */
  record Row(Origin origin, Map<Outcome, Long> told) {}

  List<Row> rows() {
    return counts.keySet().stream().map(this::row).filter(row -> !row.told.isEmpty()).toList();
  }

  private Row row(Origin origin) {
    var values = new EnumMap<Outcome, Long>(Outcome.class);
    for (var outcome : Outcome.values()) {
      var value = told(origin, outcome).value();
      if (value != null)
        values.put(outcome, value);
    }
    return new Row(origin, values);
  }

  private ToldCounts told(Origin origin, Outcome outcome) {
    return told.computeIfAbsent(origin, first -> new EnumMap<>(Outcome.class)).computeIfAbsent(outcome,
        first -> new ToldCounts(days,
            counts.getOrDefault(origin, Map.of()).getOrDefault(outcome, new long[days.count()])));
  }

  /** The variants of a placement, compared. */
  record Compared(String article, Placement placement, Comparison comparison) {}

  List<Compared> comparisons() {
    record Place(String article, Placement placement) {}
    var places = counts.keySet().stream().collect(Collectors.groupingBy(
        origin -> new Place(origin.article(), origin.placement()),
        () -> new TreeMap<>(Comparator.comparing(Place::article).thenComparing(Place::placement)),
        Collectors.toList()));
    var compared = new ArrayList<Compared>();
    places.forEach((place, variants) -> compared(variants).ifPresent(
        comparison -> compared.add(new Compared(place.article, place.placement, comparison))));
    return compared;
  }

  // on the same days for each variant, and on nothing but what is told. A week
  // counts whole or not at all: single days of it would be those with many clicks
  private Optional<Comparison> compared(List<Origin> variants) {
    var seen = variants.stream().filter(variant -> told(variant, Outcome.SHOWN).value() != null
        && told(variant, Outcome.CLICKED).value() != null).toList();
    var told = seen.stream().flatMap(variant -> IntStream.range(0, 2)
        .mapToObj(i -> told(variant, i == 0 ? Outcome.SHOWN : Outcome.CLICKED))).toList();
    var some = IntStream
        .iterate(0, start -> start < days.count(), start -> start + ReportedDays.LONGEST_BLOCK)
        .flatMap(start -> comparable(start, told)).toArray();
    if (seen.size() < 2 || some.length == 0)
      return Optional.empty();
    SequencedMap<String, Share> clicks = new TreeMap<>();
    for (var variant : seen)
      clicks.put(variant.variant(), new Share(told(variant, Outcome.CLICKED).sum(some),
          told(variant, Outcome.SHOWN).sum(some)));
    // a page that tells of clicks alone has no rate
    return clicks.values().stream().allMatch(share -> share.hits() <= share.of())
        ? Optional.of(Comparison.of(clicks))
        : Optional.empty();
  }

  private IntStream comparable(int start, List<ToldCounts> told) {
    if (isTold(start, ReportedDays.LONGEST_BLOCK, told))
      return IntStream.range(start, start + ReportedDays.LONGEST_BLOCK);
    return IntStream.iterate(start, week -> week < start + ReportedDays.LONGEST_BLOCK,
        week -> week + ReportedDays.WEEK).flatMap(week -> ofWeek(week, told));
  }

  private IntStream ofWeek(int start, List<ToldCounts> told) {
    var all = IntStream.range(start, start + ReportedDays.WEEK);
    if (isTold(start, ReportedDays.WEEK, told))
      return all;
    return days.hold(start, ReportedDays.WEEK) && days.isOver(start, ReportedDays.WEEK)
        ? IntStream.empty()
        : all.filter(day -> isTold(day, 1, told));
  }

  private boolean isTold(int start, int length, List<ToldCounts> told) {
    return days.hold(start, length) && days.isOver(start, length)
        && told.stream().allMatch(counter -> counter.tells(start, length));
  }
}
