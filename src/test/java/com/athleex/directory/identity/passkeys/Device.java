package com.athleex.directory.identity.passkeys;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A telephone and the browser on it, which answer ceremonies as WebAuthn says,
 * or, asked to, as it does not.
 */
class Device {

  private static final int PRESENT = 0x01;
  private static final int VERIFIED = 0x04;
  private static final int ATTESTED = 0x40;

  private final KeyPair keys = keys();
  byte[] id = bytes(UUID.randomUUID() + "/" + UUID.randomUUID());
  String origin = "http://localhost:8080";
  String party = "localhost";
  String userHandle = "";
  boolean verifies = true;
  /** Before the next signature; 0 for a device that does not count. */
  int counter;

  /** What {@code navigator.credentials.create} gives. */
  String created(JsonNode options) {
    userHandle = options.at("/user/id").asString();
    return created(options.path("challenge").asString(), attestation(id));
  }

  /** The same with an attestation of its own. */
  String created(String challenge, byte[] attestation) {
    return """
        {"id":"%s","rawId":"%1$s","type":"public-key","authenticatorAttachment":"platform",
         "clientExtensionResults":{"credProps":{"rk":true}},
         "response":{"clientDataJSON":"%s","attestationObject":"%s","transports":["internal","hybrid"],
          "publicKeyAlgorithm":-7}}""".formatted(base64(id), base64(clientData("webauthn.create", challenge)),
        base64(attestation));
  }

  /** What {@code navigator.credentials.get} gives. */
  String asserted(JsonNode options) {
    return asserted(options.path("challenge").asString());
  }

  String asserted(String challenge) {
    var clientData = clientData("webauthn.get", challenge);
    var data = authenticatorData(0);
    return """
        {"id":"%s","rawId":"%1$s","type":"public-key","authenticatorAttachment":"platform",
         "clientExtensionResults":{},
         "response":{"clientDataJSON":"%s","authenticatorData":"%s","signature":"%s","userHandle":"%s"}}"""
        .formatted(base64(id), base64(clientData), base64(data), base64(signed(data, clientData)),
            userHandle);
  }

  /** The form "none": CBOR, {@code {fmt, attStmt, authData}}. */
  byte[] attestation(byte[] attestedId) {
    var point = ((ECPublicKey) keys.getPublic()).getW();
    var data = joined(authenticatorData(ATTESTED), new byte[16],
        ByteBuffer.allocate(2).putShort((short) attestedId.length).array(), attestedId,
        // COSE: EC2, ES256, P-256
        new byte[]{(byte) 0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32},
        unsigned(point.getAffineX().toByteArray()),
        new byte[]{0x22, 0x58, 32}, unsigned(point.getAffineY().toByteArray()));
    return joined(new byte[]{(byte) 0xa3, 0x63}, bytes("fmt"), new byte[]{0x64}, bytes("none"),
        new byte[]{0x67}, bytes("attStmt"), new byte[]{(byte) 0xa0, 0x68}, bytes("authData"),
        new byte[]{0x59, (byte) (data.length >> 8), (byte) data.length}, data);
  }

  private byte[] authenticatorData(int flags) {
    if (counter > 0)
      counter++;
    var all = PRESENT | (verifies ? VERIFIED : 0) | flags;
    return ByteBuffer.allocate(37).put(sha256(bytes(party))).put((byte) all).putInt(counter).array();
  }

  private byte[] clientData(String type, String challenge) {
    return bytes(
        "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}".formatted(type,
            challenge, origin));
  }

  private byte[] signed(byte[] data, byte[] clientData) {
    try {
      var signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(keys.getPrivate());
      signature.update(data);
      signature.update(sha256(clientData));
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair keys() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  // 32 bytes, whatever the number's sign and size
  private static byte[] unsigned(byte[] number) {
    var padded = joined(new byte[32], number);
    return Arrays.copyOfRange(padded, padded.length - 32, padded.length);
  }

  private static byte[] joined(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (var part : parts)
      all.writeBytes(part);
    return all.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
