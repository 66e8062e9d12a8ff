package com.athleex.directory.ctas.counts;

import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(BeaconController.PATH)
@Tag(name = "Calls to action")
class BeaconController {

  static final String PATH = "/api/v1/cta-events";

  private final Attribution attribution;

  BeaconController(Attribution attribution) {
    this.attribution = attribution;
  }

  @PostMapping(consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_PLAIN_VALUE})
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "countCtaEvents", summary = "Count that calls to action were shown or clicked", description = "For `navigator.sendBeacon`: JSON, which may be sent as `text/plain`, from a page of any origin. One event, or up to 20 in `events`. Daily numbers are kept, and nothing of the reader; `Sec-GPC: 1` and `DNT: 1` count nothing.")
  @ApiResponse(responseCode = "204", description = "Also for a `ref` that is foreign, changed or expired, and for readers who are not counted")
  void count(@RequestBody Beacon beacon, HttpServletRequest by) {
    var problems = beacon.problems();
    if (!problems.isEmpty())
      throw new ProblemException(WebProblem.INVALID_REQUEST, problems);
    beacon.told().forEach(event -> attribution.count(by, event.ref(), event.outcome()));
  }
}
