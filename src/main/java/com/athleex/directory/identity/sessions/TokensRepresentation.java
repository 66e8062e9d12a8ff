package com.athleex.directory.identity.sessions;

import io.swagger.v3.oas.annotations.media.Schema;

/** Named as OAuth 2.0 (RFC 6749, 5.1) names them, in camelCase. */
@Schema(name = "Tokens")
public record TokensRepresentation(
    @Schema(example = "eyJ0eXAiOiJhdCtqd3QiLCJhbGciOiJFUzI1NiJ9…", description = "Authorization: Bearer …") String accessToken,
    @Schema(example = "Bearer") String tokenType,
    @Schema(example = "900", description = "Seconds for which the access token is believed") long expiresIn,
    @Schema(example = "athr_Zk3…", description = "Opens the next pair, once; keep it where scripts cannot read it") String refreshToken) {

  public static TokensRepresentation of(Tokens tokens) {
    return new TokensRepresentation(tokens.access(), "Bearer", tokens.life().toSeconds(),
        tokens.refresh().value());
  }

  @Override
  public String toString() {
    return "TokensRepresentation[…]";
  }
}
