package com.athleex.directory.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a signing key comes from, and which are refused. */
final class SigningKey {

  private static final int BYTES = 32;

  private SigningKey() {}

  /**
   * @param given
   *          from the environment
   * @param file
   *          the generated key's, written once
   * @param mayGenerate
   *          whether this is the default profile
   * @throws IllegalStateException
   *           in plain words, where there is no key to trust
   */
  static byte[] of(@Nullable String given, Path file, boolean mayGenerate) {
    if (given == null || given.isBlank()) {
      if (!mayGenerate)
        throw new IllegalStateException(
            "Set DIRECTORY_WEB_CURSOR_KEY: outside the default profile a generated key is not accepted.");
      return generatedOnce(file);
    }
    if (given.length() < BYTES)
      throw new IllegalStateException("DIRECTORY_WEB_CURSOR_KEY is shorter than " + BYTES + " characters.");
    if (!mayGenerate && given.toLowerCase(Locale.ROOT).contains("change-me"))
      throw new IllegalStateException("DIRECTORY_WEB_CURSOR_KEY is the sample's: set one of your own.");
    return given.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] generatedOnce(Path file) {
    try {
      var fresh = new byte[BYTES];
      new SecureRandom().nextBytes(fresh);
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (var out = Files.newByteChannel(file,
          Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
          OwnerOnly.file(file))) {
        out.write(ByteBuffer.wrap(fresh));
        return fresh;
      } catch (FileAlreadyExistsException e) {
        return existing(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("No key could be kept in " + file, e);
    }
  }

  private static byte[] existing(Path file) throws IOException {
    var key = Files.readAllBytes(file);
    if (key.length != BYTES)
      throw new IllegalStateException(
          file + " is damaged: remove it, and a new key is made at the next start.");
    return key;
  }
}
