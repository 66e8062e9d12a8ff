package com.athleex.directory.identity.staff;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.accounts.Accounts;
import com.athleex.directory.identity.sessions.Sessions;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/admin/accounts/{id}/sessions")
@Tag(name = "Administration")
@SecurityRequirement(name = "accessToken")
@SecurityRequirement(name = "apiKey")
@SecurityRequirement(name = "apiKeyHeader")
class AccountSessionsController {

  private final Accounts accounts;
  private final Sessions sessions;

  AccountSessionsController(Accounts accounts, Sessions sessions) {
    this.accounts = accounts;
    this.sessions = sessions;
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "endSessionsOfAccount", summary = "Sign somebody out everywhere", description = "Where an account seems to be in other hands: log lines and the audit trail name accounts by their id.")
  void end(
      @Parameter(description = "Id of the account", example = "019a9a3e-7c41-7a52-9b1c-3f1d2c4b5a69") @PathVariable UUID id) {
    var account = accounts.find(new AccountId(id))
        .orElseThrow(() -> new ProblemException(WebProblem.NOT_FOUND));
    sessions.endAll(account.id());
  }
}
