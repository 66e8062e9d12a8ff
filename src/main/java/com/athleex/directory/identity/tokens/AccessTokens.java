package com.athleex.directory.identity.tokens;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.IdentitySettings;
import com.athleex.directory.identity.Role;
import com.athleex.directory.web.WebSettings;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.stereotype.Component;

/**
 * Access tokens: JWT as RFC 9068 profiles it, signed by ES256. A token names a
 * session; whether that still stands is asked for each request.
 */
@Component
public class AccessTokens {

  static final String AUDIENCE = "trainer-directory";
  static final String TYPE = "at+jwt";
  private static final String NOWHERE = "urn:athleex:trainer-directory";
  private static final String SESSION = "sid";

  private final JwtEncoder encoder;
  private final JwtDecoder decoder;
  private final String issuer;
  private final Duration life;
  private final Clock clock;

  AccessTokens(TokenKeys keys, IdentitySettings settings, WebSettings web, Clock clock) {
    this.issuer = web.publicUrl() == null ? NOWHERE : web.publicUrl().toString();
    this.life = settings.sessions().access();
    this.clock = clock;
    this.encoder = new NimbusJwtEncoder((selector, context) -> List.of(keys.current()));
    this.decoder = decoder(keys);
  }

  /** How long a token is believed. */
  public Duration life() {
    return life;
  }

  /** A token for the session. */
  public String issue(AccountId account, UUID session, Collection<Role> roles) {
    var now = clock.instant();
    var header = JwsHeader.with(SignatureAlgorithm.ES256).type(TYPE).build();
    var claims = JwtClaimsSet.builder().issuer(issuer).audience(List.of(AUDIENCE))
        .subject(account.toString())
        .claim(SESSION, session.toString()).claim("client_id", AUDIENCE)
        .claim("roles", roles.stream().map(role -> role.name().toLowerCase(Locale.ROOT)).sorted().toList())
        .issuedAt(now).expiresAt(now.plus(life)).id(UUID.randomUUID().toString()).build();
    return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
  }

  /**
   * The session that a token names; empty for a token that is not ours, not for
   * us, of another type or algorithm, changed or too old.
   */
  public Optional<UUID> session(String token) {
    try {
      return Optional.ofNullable(decoder.decode(token).getClaimAsString(SESSION)).map(UUID::fromString);
    } catch (JwtException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private JwtDecoder decoder(TokenKeys keys) {
    var jwt = NimbusJwtDecoder.withJwkSource((selector, context) -> selector.select(keys.all()))
        .jwsAlgorithm(SignatureAlgorithm.ES256)
        .jwtProcessorCustomizer(processor -> processor
            .setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType(TYPE))))
        .build();
    jwt.setJwtValidator(rules());
    return jwt;
  }

  private OAuth2TokenValidator<Jwt> rules() {
    // issued and read by the same clocks: nothing is forgiven
    var time = new JwtTimestampValidator(Duration.ZERO);
    time.setClock(clock);
    time.setAllowEmptyExpiryClaim(false);
    return new DelegatingOAuth2TokenValidator<>(List.of(time, new JwtIssuerValidator(issuer),
        new JwtAudienceValidator(AUDIENCE)));
  }

}
