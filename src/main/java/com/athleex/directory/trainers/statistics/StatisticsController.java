package com.athleex.directory.trainers.statistics;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me/trainer/statistics")
@Tag(name = "Trainers")
@SecurityRequirement(name = "accessToken")
class StatisticsController {

  private static final int DAYS = 28;
  private static final int MOST_DAYS = 366;

  private final OwnFigures figures;

  StatisticsController(OwnFigures figures) {
    this.figures = figures;
  }

  @GetMapping
  @Operation(operationId = "getOwnTrainerStatistics", summary = "How often the profile was seen", description = "Counters of days that are over, in UTC, for 13 months; nothing of who saw it is kept. Less than 5 is not told, and no sum is made of what is not told: `null` and `at-least` stand for it. Specialties and places are told by whole weeks from Monday. Readers who ask not to be counted, programs, and the trainer are not.")
  @ApiResponse(responseCode = "200", description = "The figures")
  ResponseEntity<StatisticsRepresentation> read(CurrentAccount by,
      @Parameter(description = "First day; 27 days before `to` without it", example = "2026-10-25") @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
      @Parameter(description = "Last day, at most 366 days in all; the last that is over without it", example = "2026-11-21") @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
      Locale language) {
    var over = figures.lastDay();
    var last = Objects.requireNonNullElse(to, over);
    var first = Objects.requireNonNullElseGet(from, () -> last.minusDays(DAYS - 1L));
    if (first.isAfter(last))
      throw refused("?from", "trainer.statistics.order");
    if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS)
      throw refused("?from", "trainer.statistics.days", MOST_DAYS);
    return ResponseEntity.ok().cacheControl(CacheControl.noStore())
        .body(figures.of(by.id(), first, last.isAfter(over) ? over : last, language));
  }

  private static ProblemException refused(String pointer, String message, Object... arguments) {
    return new ProblemException(WebProblem.INVALID_REQUEST,
        java.util.List.of(FieldProblem.at(pointer, message, arguments)));
  }
}
