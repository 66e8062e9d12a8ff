package com.athleex.directory.trainers.own;

import com.athleex.directory.identity.CurrentAccount;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me/trainer/handle")
@Tag(name = "Trainers")
@SecurityRequirement(name = "accessToken")
class HandleController {

  private final OwnHandle handles;

  HandleController(OwnHandle handles) {
    this.handles = handles;
  }

  @PutMapping
  @Operation(operationId = "renameOwnTrainerProfile", summary = "Choose the name in the profile's address", description = "3 to 60 of a-z, 0-9 and single hyphens; not one that people would mix up with another trainer's. The former address leads to the new one, and nobody else gets it.")
  @ApiResponse(responseCode = "200", description = "The profile's address from now on")
  @ApiResponse(responseCode = "409", description = "Taken, or changed too often")
  Address rename(CurrentAccount by, @Valid @RequestBody Wish wish) {
    return handles.change(by.id(), wish.handle().strip(),
        trainer -> new Address(trainer.handle(), "/api/v1/trainers/" + trainer.handle()));
  }

  /** The handle that a trainer would like. */
  @Schema(name = "TrainerHandleWish")
  record Wish(
      @NotNull @Size(max = 200) @Schema(example = "giulia-rossi", requiredMode = Schema.RequiredMode.REQUIRED) String handle) {}

  /** Where the profile is found. */
  @Schema(name = "TrainerAddress")
  record Address(@Schema(example = "giulia-rossi") String handle,
      @Schema(example = "/api/v1/trainers/giulia-rossi") String url) {}
}
