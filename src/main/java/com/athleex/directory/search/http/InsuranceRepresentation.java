package com.athleex.directory.search.http;

import com.athleex.directory.search.http.CredentialRepresentation.State;
import com.athleex.directory.trainers.PublicProfile.Insurance;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That the trainer is insured, as far as it was checked. */
@Schema(name = "TrainerInsurance")
record InsuranceRepresentation(@Schema(example = "Sicura Assicurazioni") String insurer,
    @Schema(description = "Its last day", example = "2027-06-30") @Nullable LocalDate validUntil,
    State state) {

  static InsuranceRepresentation of(Insurance insurance, LocalDate today) {
    return new InsuranceRepresentation(insurance.insurer(), insurance.validUntil(),
        State.of(insurance.evidence(), insurance.validUntil(), today));
  }
}
