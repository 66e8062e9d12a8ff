package com.athleex.directory.identity.accounts;

import com.athleex.directory.web.Idempotent;
import com.athleex.directory.web.ReaderLanguage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/accounts")
@Tag(name = "Accounts")
class AccountController {

  private final SignUps signUps;

  AccountController(SignUps signUps) {
    this.signUps = signUps;
  }

  @Idempotent
  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Operation(operationId = "signUp", summary = "Ask for a free account", description = "The account stands once the letter that follows was answered. The answer is the same whether or not the address has an account.")
  @ApiResponse(responseCode = "202", description = "A letter is on its way")
  void signUp(@Valid @RequestBody SignUpRequest request,
      @Parameter(description = "The `ref` of the call to action that led here: one is added to a daily number of its article. Nothing of the account, its address or its network is joined with it, or kept", example = "deadlift-form-guide.end.a.07a3c1.q3kUu0bD7yq1aZfM") @RequestParam(required = false) @Nullable String ref,
      Locale language) {
    signUps.receive(request, spoken(request.locale(), language));
  }

  @PostMapping("/verification")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "verifyAccount", summary = "Prove that the letter was read", description = "Once; then the account stands, and can be signed in to.")
  @ApiResponse(responseCode = "204", description = "The account stands")
  void verify(@Valid @RequestBody Verification request) {
    signUps.verify(request.token());
  }

  private static Locale spoken(@Nullable String asked, Locale otherwise) {
    var language = asked == null ? "" : Locale.forLanguageTag(asked.replace('_', '-')).getLanguage();
    return ReaderLanguage.speaks(language) ? Locale.of(language) : otherwise;
  }

  @Schema(name = "Verification")
  record Verification(
      @NotBlank @Size(max = 200) @Schema(example = "atht_2b1x…", description = "From the letter") String token) {

    @Override
    public String toString() {
      return "Verification[…]";
    }
  }
}
