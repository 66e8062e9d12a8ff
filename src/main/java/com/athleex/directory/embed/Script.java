package com.athleex.directory.embed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * One version of the script, which never changes.
 *
 * @param hash
 *          the first 16 digits of its SHA-384
 * @param integrity
 *          for the attribute of that name
 */
public record Script(String hash, String integrity, byte[] text, byte[] compressed) {

  private static final int HASH_BYTES = 8;

  static Script of(byte[] text) {
    try {
      var digest = MessageDigest.getInstance("SHA-384").digest(text);
      return new Script(HexFormat.of().formatHex(digest, 0, HASH_BYTES),
          "sha384-" + Base64.getEncoder().encodeToString(digest), text, compressed(text));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException(absent); // every Java has it
    }
  }

  /** From the root of this application; it may be kept for ever. */
  public String path() {
    return "/embed/v1/trainer-cta." + hash + ".js";
  }

  private static byte[] compressed(byte[] text) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
