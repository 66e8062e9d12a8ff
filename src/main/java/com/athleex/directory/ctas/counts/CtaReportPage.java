package com.athleex.directory.ctas.counts;

import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.ProblemException;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What became of calls to action, as a page with charts. */
@Controller
@RequestMapping(CtaReportPage.PATH)
class CtaReportPage {

  static final String PATH = "/admin/ctas";

  private final CtaReports reports;
  private final MessageSource messages;

  CtaReportPage(CtaReports reports, MessageSource messages) {
    this.reports = reports;
    this.messages = messages;
  }

  @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
  String show(
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
      @RequestParam(required = false) @Nullable String article, Model model, Locale language,
      HttpServletResponse response) {
    model.addAttribute("from", from);
    model.addAttribute("to", to);
    model.addAttribute("article", article);
    try {
      var range = ReportRange.of(request(from, to, article), reports.today());
      var report = ReportRepresentation.of(range.from(), range.to(), reports.lastOver(),
          reports.of(range.from(), range.to(), wanted(article)),
          messages.getMessage("ctas.counts.note", null, language));
      model.addAttribute("from", range.from());
      model.addAttribute("to", range.to());
      model.addAttribute("report", report);
      model.addAttribute("charts", report.comparisons().stream().map(RateChart::of).toList());
    } catch (ProblemException refusal) {
      response.setStatus(refusal.type().status().value());
      model.addAttribute("refusal", refusal.errors().stream().map(error -> told(error, language)).toList());
    }
    return "ctas/admin/report";
  }

  @GetMapping("/csv")
  ResponseEntity<byte[]> csv(
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
      @RequestParam(required = false) @Nullable String article) {
    var range = ReportRange.of(request(from, to, article), reports.today());
    return CsvFile.of(range, reports.of(range.from(), range.to(), wanted(article)));
  }

  private static ReportRequest request(@Nullable LocalDate from, @Nullable LocalDate to,
      @Nullable String article) {
    return new ReportRequest(from, to, wanted(article));
  }

  // an empty field asks for all
  private static @Nullable String wanted(@Nullable String article) {
    return article == null || article.isBlank() ? null : article.strip();
  }

  private @Nullable String told(FieldProblem error, Locale language) {
    return messages.getMessage(error.messageKey(), error.arguments().toArray(), error.messageKey(), language);
  }
}
