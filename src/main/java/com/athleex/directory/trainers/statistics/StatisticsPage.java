package com.athleex.directory.trainers.statistics;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.trainers.statistics.StatisticsRepresentation.Day;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How often a profile was seen, as a page with charts. */
@Controller
class StatisticsPage {

  static final String PATH = "/trainer/statistics";
  private static final int DAYS = 28;
  private static final int MOST_DAYS = 366;

  private final OwnFigures figures;

  StatisticsPage(OwnFigures figures) {
    this.figures = figures;
  }

  @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
  String show(CurrentAccount by,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
      Model model, Locale language) {
    var over = figures.lastDay();
    var last = to == null || to.isAfter(over) ? over : to;
    var first = from == null ? last.minusDays(DAYS - 1L) : from;
    // days that cannot be shown are not refused: the nearest that can be are
    boolean bounded = first.isAfter(last) || ChronoUnit.DAYS.between(first, last) >= MOST_DAYS;
    if (bounded)
      first = first.isAfter(last) ? last : last.minusDays(MOST_DAYS - 1L);
    var shown = figures.of(by.id(), first, last, language);
    model.addAttribute("figures", shown);
    model.addAttribute("from", first);
    model.addAttribute("to", last);
    model.addAttribute("bounded", bounded);
    model.addAttribute("charts", List.of(chart("appearances", shown, Day::appearances),
        chart("views", shown, Day::views), chart("contactClicks", shown, Day::contactClicks)));
    return "trainers/desk/statistics";
  }

  private static DailyChart chart(String name, StatisticsRepresentation shown,
      Function<Day, @Nullable Long> kind) {
    return DailyChart.of(name, shown.days(), kind);
  }
}
