package com.athleex.directory.identity.tokens;

import com.athleex.directory.web.OwnerOnly;
import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Generated keys in a file that its owner alone reads: a line a key, the newest
 * first.
 */
final class KeyFile {

  private final Path file;

  KeyFile(Path file) {
    this.file = file;
  }

  /** The keys of now; a first or a next one is made where it is due. */
  List<ECKey> kept(Instant now) {
    try {
      var kept = Files.exists(file) ? read() : List.<Line>of();
      var due = kept.isEmpty() || !now.isBefore(kept.getFirst().madeAt().plus(TokenKeys.LIFE));
      var next = due
          ? Stream.concat(Stream.of(new Line(now, PrivateKeys.fresh())), kept.stream()).toList()
          : kept;
      var believed = Stream.concat(next.stream().limit(1),
          next.stream().skip(1)
              .filter(line -> now.isBefore(next.getFirst().madeAt().plus(TokenKeys.BELIEVED))))
          .toList();
      if (!believed.equals(kept))
        write(believed);
      return believed.stream().map(Line::key).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("No key could be kept in " + file, e);
    }
  }

  private List<Line> read() throws IOException {
    return Files.readAllLines(file).stream().map(this::line).toList();
  }

  private Line line(String text) {
    var parts = text.split(" ");
    try {
      return new Line(Instant.parse(parts[0]), PrivateKeys.read(parts[1]));
    } catch (RuntimeException e) {
      throw new IllegalStateException(
          file + " is damaged: remove it, and a new key is made at the next start.");
    }
  }

  // whole or not at all: a half-written file would stop the next start
  private void write(List<Line> lines) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    var fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "access-tokens", ".new",
        OwnerOnly.file(file));
    Files.writeString(fresh, lines.stream().map(line -> line.madeAt() + " " + PrivateKeys.text(line.key()))
        .collect(Collectors.joining("\n", "", "\n")));
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private record Line(Instant madeAt, ECKey key) {}
}
