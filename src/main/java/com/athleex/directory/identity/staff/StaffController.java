package com.athleex.directory.identity.staff;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.Role;
import com.athleex.directory.identity.accounts.Account;
import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.Listing;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/admin/staff")
@Tag(name = "Administration")
@SecurityRequirement(name = "accessToken")
@SecurityRequirement(name = "apiKey")
@SecurityRequirement(name = "apiKeyHeader")
class StaffController {

  private final Staff staff;

  StaffController(Staff staff) {
    this.staff = staff;
  }

  @GetMapping
  @Operation(operationId = "listStaff", summary = "Editors and administrators")
  Listing<Member> all() {
    return Listing.whole(staff.all().stream().map(Member::of).toList());
  }

  @PutMapping
  @Operation(operationId = "appointStaff", summary = "Make an account an editor's or an administrator's", description = "The person has signed up before. Counts from the next request on.")
  Member appoint(@Valid @RequestBody Appointment request) {
    return staff.appoint(request.email(), request.role().role).map(Member::of)
        .orElseThrow(() -> new ProblemException(WebProblem.INVALID_REQUEST,
            List.of(FieldProblem.at("/email", "identity.no-account"))));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "dismissStaff", summary = "Take the role back; the account stays")
  void dismiss(
      @Parameter(description = "Id of the account", example = "019a9a3e-7c41-7a52-9b1c-3f1d2c4b5a69") @PathVariable UUID id) {
    if (!staff.dismiss(new AccountId(id)))
      throw new ProblemException(WebProblem.NOT_FOUND);
  }

  @Schema(name = "Appointment")
  record Appointment(@NotBlank @Size(max = 254) @Schema(example = "vera@example.org") String email,
      @NotNull @Schema(example = "editor") StaffRole role) {

    @Override
    public String toString() {
      return "Appointment[" + role + "]";
    }
  }

  enum StaffRole {
    EDITOR(Role.EDITOR), ADMINISTRATOR(Role.ADMINISTRATOR);

    private final Role role;

    StaffRole(Role role) {
      this.role = role;
    }
  }

  @Schema(name = "StaffMember")
  record Member(UUID id, @Schema(example = "vera@example.org") String email,
      @Schema(example = "Vera") String displayName,
      @Schema(example = "[\"athlete\",\"editor\"]") List<Role> roles) {

    static Member of(Account account) {
      return new Member(account.id().value(), account.email().value(), account.displayName(),
          List.copyOf(account.roles()));
    }

    @Override
    public String toString() {
      return "Member[" + id + "]";
    }
  }
}
