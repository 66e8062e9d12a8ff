package com.athleex.directory.ctas.counts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(CtaReportController.PATH)
@Tag(name = "Calls to action")
@SecurityRequirement(name = "accessToken")
@SecurityRequirement(name = "apiKey")
@SecurityRequirement(name = "apiKeyHeader")
class CtaReportController {

  static final String PATH = "/api/v1/reports/ctas";
  private static final String ID = "reportCallsToAction";
  private static final String SUMMARY = "What became of calls to action";
  private static final String DESCRIPTION = "Numbers by article, placement and variant; nobody is told apart in them. A day (UTC) that has less than 5 of a kind is put together with others of its week from Monday, then of its four weeks, as far as they lie in the days that you ask for; what stays below 5, 0 included, is not told, and calls to action of which nothing is told are left out. So the difference of two reports is never less than 5. A day that is not over grows in fives. Variants are compared on the same days, on nothing but what is told.";
  private static final String CSV = "text/csv";

  private final CtaReports reports;
  private final MessageSource messages;

  CtaReportController(CtaReports reports, MessageSource messages) {
    this.reports = reports;
    this.messages = messages;
  }

  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(operationId = ID, summary = SUMMARY, description = DESCRIPTION)
  @ApiResponse(responseCode = "200", description = "The report; as `text/csv` the numbers without the comparisons")
  ResponseEntity<ReportRepresentation> json(@ParameterObject ReportRequest request, Locale language) {
    var range = ReportRange.of(request, reports.today());
    return answer().body(ReportRepresentation.of(range.from(), range.to(), reports.lastOver(),
        reports.of(range.from(), range.to(), request.article()),
        messages.getMessage("ctas.counts.note", null, language)));
  }

  @GetMapping(produces = CSV)
  @Operation(operationId = ID, summary = SUMMARY, description = DESCRIPTION)
  @ApiResponse(responseCode = "200", description = "The report; as `text/csv` the numbers without the comparisons", content = @Content(mediaType = CSV, schema = @Schema(type = "string", example = "article,placement,variant,shown,clicked,search,profileView,enquiryBegun,signUp")))
  ResponseEntity<byte[]> csv(@ParameterObject ReportRequest request) {
    var range = ReportRange.of(request, reports.today());
    return CsvFile.of(range, reports.of(range.from(), range.to(), request.article()));
  }

  private static ResponseEntity.BodyBuilder answer() {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore());
  }
}
