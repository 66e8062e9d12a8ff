package com.athleex.directory.trainers.statistics;

import com.athleex.directory.trainers.Exposure;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/trainers/{handle}/contact-clicks")
@Tag(name = "Search")
class ContactClickController {

  private final Exposure exposure;

  ContactClickController(Exposure exposure) {
    this.exposure = exposure;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "countContactClick", summary = "Count that somebody followed a trainer's contact", description = "For `navigator.sendBeacon`: any body, which is not read. Nothing of the reader is kept; `Sec-GPC: 1` and `DNT: 1` count nothing.")
  @ApiResponse(responseCode = "204", description = "Always, also for a handle that nobody has")
  void count(
      @Parameter(example = "demo-giulia-rossi-12", description = "The trainer's handle") @PathVariable String handle,
      @Parameter(description = "The `ref` of the call to action that led here; it is counted, by day", example = "deadlift-form-guide.end.a.07a3c1.q3kUu0bD7yq1aZfM") @RequestParam(required = false) @Nullable String ref,
      HttpServletRequest by) {
    exposure.contactClicked(by, handle);
  }
}
