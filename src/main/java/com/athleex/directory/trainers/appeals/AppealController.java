package com.athleex.directory.trainers.appeals;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.trainers.moderation.Reason;
import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.Idempotent;
import com.athleex.directory.web.Listing;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(AppealController.PATH)
@Tag(name = "Trainers")
@SecurityRequirement(name = "accessToken")
class AppealController {

  static final String PATH = "/api/v1/me/trainer/appeals";
  static final int LONGEST = 2000;

  private final Appeals appeals;

  AppealController(Appeals appeals) {
    this.appeals = appeals;
  }

  @GetMapping
  @Operation(operationId = "listOwnAppeals", summary = "What the trainer who asks has appealed against, the latest first, with what became of it")
  ResponseEntity<Listing<AppealRepresentation>> all(CurrentAccount by) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore())
        .body(Listing.whole(appeals.of(by.id()).stream().map(AppealRepresentation::of).toList()));
  }

  @Idempotent
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(operationId = "lodgeAppeal", summary = "Ask a person to look at a decision once more", description = "Against a suspension, refused texts or a revoked credential; one at a time against each. A person answers, by letter too.")
  @ApiResponse(responseCode = "201", description = "It waits for a person")
  @ApiResponse(responseCode = "409", description = "There is no such decision, or an appeal against it waits already")
  AppealRepresentation lodge(CurrentAccount by, @Valid @RequestBody Lodged lodged) {
    var text = Reason.required("/text", lodged.text(), LONGEST);
    if ((lodged.about() == Appeal.About.CREDENTIAL) != (lodged.credentialId() != null))
      throw new ProblemException(WebProblem.INVALID_REQUEST,
          List.of(FieldProblem.at("/credentialId", "trainer.rule.appealed-credential")));
    return AppealRepresentation.of(appeals.lodge(by.id(), lodged.about(), lodged.credentialId(), text));
  }

  /** What a trainer says against a decision. */
  @Schema(name = "NewTrainerAppeal")
  record Lodged(
      @NotNull @Schema(example = "suspension", requiredMode = Schema.RequiredMode.REQUIRED) Appeal.About about,
      @Schema(description = "Of a credential that was revoked, its id") @Nullable UUID credentialId,
      @NotNull @Size(max = 8000) @Schema(example = "The photo is mine: it was taken at the club's open day.", maxLength = LONGEST, requiredMode = Schema.RequiredMode.REQUIRED) String text) {

    @Override
    public String toString() {
      return "Lodged[" + about + "]";
    }
  }
}
