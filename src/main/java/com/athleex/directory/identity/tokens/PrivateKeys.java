package com.athleex.directory.identity.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.jce.ECNamedCurveTable;

/** Private keys on P-256, as text and as what signs. */
final class PrivateKeys {

  private PrivateKeys() {}

  /**
   * @param text
   *          PKCS #8 in Base64, separated by commas
   * @throws IllegalStateException
   *           in plain words, without a word of the key
   */
  static List<ECKey> given(String text) {
    var keys = Arrays.stream(text.split(",")).map(String::strip).filter(one -> !one.isEmpty())
        .map(PrivateKeys::read).toList();
    if (keys.isEmpty())
      throw unusable();
    return keys;
  }

  static ECKey read(String base64) {
    try {
      var key = KeyFactory.getInstance("EC")
          .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
      return key instanceof ECPrivateKey ec
          && Curve.P_256.equals(Curve.forECParameterSpec(ec.getParams())) ? signing(ec) : refuse();
    } catch (GeneralSecurityException | IllegalArgumentException | JOSEException e) {
      return refuse();
    }
  }

  static ECKey fresh() {
    try {
      return new ECKeyGenerator(Curve.P_256).algorithm(JWSAlgorithm.ES256).keyUse(KeyUse.SIGNATURE)
          .keyIDFromThumbprint(true).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  static String text(ECKey key) {
    try {
      return Base64.getEncoder().encodeToString(key.toECPrivateKey().getEncoded());
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  // the public point is the curve's base point, as often as the private number
  // says
  private static ECKey signing(ECPrivateKey key) throws JOSEException {
    var point = ECNamedCurveTable.getParameterSpec("P-256").getG().multiply(key.getS()).normalize();
    return new ECKey.Builder(Curve.P_256, Base64URL.encode(point.getAffineXCoord().getEncoded()),
        Base64URL.encode(point.getAffineYCoord().getEncoded())).privateKey(key)
        .algorithm(JWSAlgorithm.ES256).keyUse(KeyUse.SIGNATURE).keyIDFromThumbprint().build();
  }

  private static ECKey refuse() {
    throw unusable();
  }

  private static IllegalStateException unusable() {
    return new IllegalStateException(
        "DIRECTORY_IDENTITY_TOKEN_KEYS holds something that is not a P-256 private key (PKCS #8, DER, Base64). Make one by:"
            + " openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -outform DER | base64 -w0");
  }
}
