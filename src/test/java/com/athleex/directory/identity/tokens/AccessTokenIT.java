package com.athleex.directory.identity.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.Asvs;
import com.athleex.directory.IntegrationTest;
import com.athleex.directory.identity.People;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class AccessTokenIT {

  @Autowired
  MockMvcTester http;
  @Autowired
  People people;
  @Autowired
  TokenKeys keys;

  private String good = "";
  private JWTClaimsSet claims = new JWTClaimsSet.Builder().build();
  private JWSHeader header = new JWSHeader(JWSAlgorithm.ES256);

  @BeforeEach
  void aGoodToken() throws ParseException {
    good = people.athlete().accessToken();
    var parsed = SignedJWT.parse(good);
    claims = parsed.getJWTClaimsSet();
    header = parsed.getHeader();
  }

  @Test
  @Asvs("v5.0.0-9.1.1")
  void aTokenThatWeSignOpens() throws Exception {
    assertThat(status(good)).isEqualTo(200);
    assertThat(status(signed(header, claims, signer(keys.current())))).as("made here, by the same key")
        .isEqualTo(200);
    assertThat(header.getAlgorithm()).isEqualTo(JWSAlgorithm.ES256);
    assertThat(header.getType()).hasToString("at+jwt");
    assertThat(claims.getExpirationTime().getTime() - claims.getIssueTime().getTime()).isEqualTo(900_000);
    assertThat(claims.getClaims()).doesNotContainKeys("email", "name");
  }

  @Test
  @Asvs("v5.0.0-9.1.2")
  void noAlgorithmIsRefused() {
    assertThat(status(new PlainJWT(claims).serialize())).isEqualTo(401);
    var body = good.split("\\.");
    assertThat(status("eyJhbGciOiJub25lIiwidHlwIjoiYXQrand0In0." + body[1] + ".")).isEqualTo(401);
    assertThat(status(body[0] + "." + body[1] + ".")).as("signature cut off").isEqualTo(401);
  }

  @Test
  @Asvs("v5.0.0-9.1.2")
  void thePublicKeyAsASharedSecretIsRefused() throws Exception {
    var secret = keys.current().toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8);
    var hmac = new JWSHeader.Builder(JWSAlgorithm.HS256).type(header.getType()).keyID(header.getKeyID())
        .build();

    assertThat(status(signed(hmac, claims, new MACSigner(secret)))).isEqualTo(401);
  }

  @Test
  @Asvs("v5.0.0-9.1.3")
  void aSwappedKeyIsRefused() throws Exception {
    var foreign = new ECKeyGenerator(Curve.P_256).keyID(header.getKeyID()).generate();

    assertThat(status(signed(header, claims, signer(foreign)))).as("under our key's id").isEqualTo(401);
    var own = new JWSHeader.Builder(JWSAlgorithm.ES256).type(header.getType()).jwk(foreign.toPublicJWK())
        .build();
    assertThat(status(signed(own, claims, signer(foreign)))).as("that brings its own key").isEqualTo(401);
  }

  @Test
  @Asvs("v5.0.0-9.1.1")
  void aChangedTokenIsRefused() throws Exception {
    var other = people.athlete();
    var body = SignedJWT.parse(other.accessToken()).serialize().split("\\.");
    var parts = good.split("\\.");

    assertThat(status(parts[0] + "." + body[1] + "." + parts[2])).isEqualTo(401);
  }

  @Test
  @Asvs("v5.0.0-9.2.1")
  void anExpiredTokenIsRefused() {
    var past = Date.from(Instant.now().minusSeconds(1));
    assertThat(status(changed(builder -> builder.expirationTime(past)))).isEqualTo(401);
    assertThat(status(changed(builder -> builder.expirationTime(null)))).isEqualTo(401);
    assertThat(status(changed(builder -> builder.notBeforeTime(Date.from(Instant.now().plusSeconds(60))))))
        .isEqualTo(401);
  }

  @Test
  @Asvs({"v5.0.0-9.2.3", "v5.0.0-10.3.1"})
  void anotherIssuerOrAudienceIsRefused() {
    assertThat(status(changed(builder -> builder.issuer("https://elsewhere.example")))).isEqualTo(401);
    assertThat(status(changed(builder -> builder.issuer(null)))).isEqualTo(401);
    assertThat(status(changed(builder -> builder.audience("elsewhere")))).isEqualTo(401);
    assertThat(status(changed(builder -> builder.audience((String) null)))).isEqualTo(401);
  }

  @Test
  @Asvs("v5.0.0-9.2.2")
  void anotherTypeOfTokenIsRefused() throws Exception {
    for (var type : new JOSEObjectType[]{null, JOSEObjectType.JWT, new JOSEObjectType("id+jwt")}) {
      var typed = new JWSHeader.Builder(JWSAlgorithm.ES256).type(type).keyID(header.getKeyID()).build();
      assertThat(status(signed(typed, claims, signer(keys.current())))).as(String.valueOf(type))
          .isEqualTo(401);
    }
  }

  @Test
  void aTokenWithoutASessionIsRefused() {
    assertThat(status(changed(builder -> builder.claim("sid", null)))).isEqualTo(401);
    assertThat(status(changed(builder -> builder.claim("sid", "no id")))).isEqualTo(401);
    assertThat(status(changed(builder -> builder.claim("sid", UUID.randomUUID().toString())))).isEqualTo(401);
  }

  @Test
  @Asvs("v5.0.0-7.2.1")
  void rolesAreThoseOfTheAccountAndNotOfTheToken() {
    var token = changed(builder -> builder.claim("roles", List.of("administrator")));

    assertThat(http.get().uri("/api/v1/admin/api-keys").header("Authorization", "Bearer " + token))
        .hasStatus(403);
  }

  @Test
  void thePublicHalvesArePublishedAndNothingElse() throws ParseException {
    var answer = http.get().uri("/.well-known/jwks.json").exchange();

    assertThat(answer).hasStatusOk();
    var published = JWKSet.parse(new String(answer.getResponse().getContentAsByteArray(),
        StandardCharsets.UTF_8));
    assertThat(published.containsNonPublicKeys()).isFalse();
    assertThat(Objects.requireNonNull(published.getKeyByKeyId(header.getKeyID())).getAlgorithm())
        .isEqualTo(JWSAlgorithm.ES256);
  }

  private String changed(UnaryOperator<JWTClaimsSet.Builder> change) {
    try {
      return signed(header, change.apply(new JWTClaimsSet.Builder(claims)).build(), signer(keys.current()));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String signed(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) throws JOSEException {
    var token = new SignedJWT(header, claims);
    token.sign(signer);
    return token.serialize();
  }

  private static JWSSigner signer(ECKey key) throws JOSEException {
    return new ECDSASigner(key);
  }

  private int status(String token) {
    return http.get().uri("/api/v1/me").header("Authorization", "Bearer " + token).exchange().getResponse()
        .getStatus();
  }
}
