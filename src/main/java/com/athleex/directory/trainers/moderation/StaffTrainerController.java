package com.athleex.directory.trainers.moderation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/admin/trainers/{handle}")
@Tag(name = "Moderation")
@SecurityRequirement(name = "accessToken")
class StaffTrainerController {

  private final StaffView view;

  StaffTrainerController(StaffView view) {
    this.view = view;
  }

  @GetMapping
  @Operation(operationId = "getTrainerForStaff", summary = "All that is known of a profile, whatever its state, with its history")
  ResponseEntity<StaffTrainer> read(
      @Parameter(description = "Handle of the trainer", example = "giulia-rossi") @PathVariable String handle) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(view.of(handle));
  }
}
