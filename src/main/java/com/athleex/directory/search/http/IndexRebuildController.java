package com.athleex.directory.search.http;

import com.athleex.directory.search.SearchProblem;
import com.athleex.directory.search.index.IndexRebuild;
import com.athleex.directory.search.index.IndexRebuild.Status;
import com.athleex.directory.web.Idempotent;
import com.athleex.directory.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(IndexRebuildController.PATH)
@Tag(name = "Administration")
@SecurityRequirement(name = "accessToken")
@SecurityRequirement(name = "apiKey")
@SecurityRequirement(name = "apiKeyHeader")
class IndexRebuildController {

  static final String PATH = "/api/v1/admin/index-rebuilds";

  private final IndexRebuild rebuild;

  IndexRebuildController(IndexRebuild rebuild) {
    this.rebuild = rebuild;
  }

  @Idempotent
  @PostMapping
  @Operation(operationId = "startIndexRebuild", summary = "Write the whole index anew while searches go on; one that runs already is the answer")
  @ApiResponse(responseCode = "202", description = "It runs; `Location` names its status")
  ResponseEntity<Status> start() {
    var status = rebuild.start();
    return ResponseEntity.accepted().location(URI.create(PATH + "/" + status.id())).body(status);
  }

  @GetMapping("/{id}")
  @Operation(operationId = "getIndexRebuild", summary = "How a rebuild of the index stands")
  Status status(@PathVariable UUID id) {
    var last = rebuild.status();
    if (last == null || !last.id().equals(id))
      throw new ProblemException(SearchProblem.REBUILD_NOT_FOUND);
    return last;
  }
}
