package com.athleex.directory.trainers.credentials;

import com.athleex.directory.trainers.profile.Credential.Kind;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a trainer says of a credential or an insurance. */
@Schema(name = "TrainerCredentialContent")
record CredentialRequest(
    @NotNull @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "credential") Kind kind,
    @NotNull @Size(max = 500) @Schema(example = "CSCS", minLength = 1, maxLength = 120, requiredMode = Schema.RequiredMode.REQUIRED) String title,
    @NotNull @Size(max = 500) @Schema(example = "NSCA", minLength = 1, maxLength = 120, description = "Of an insurance, the insurer", requiredMode = Schema.RequiredMode.REQUIRED) String issuer,
    @Size(max = 30) @Schema(example = "nsca", description = "Id of one of `GET /registries`") @Nullable String registry,
    @Size(max = 300) @Schema(example = "7248190321", maxLength = 60) @Nullable String number,
    @Schema(example = "2027-06-30", description = "Its last day") @Nullable LocalDate expiresOn,
    @Pattern(regexp = "[A-Z]{2}", message = "{trainer.rule.country}") @Schema(example = "IT", description = "Country where it is valid; everywhere if absent") @Nullable String validIn) {

  // a number names a person
  @Override
  public String toString() {
    return "CredentialRequest[" + kind + "]";
  }
}
