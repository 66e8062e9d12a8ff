package com.athleex.directory.trainers.imports;

import com.athleex.directory.trainers.profile.TimeOrderedId;
import com.athleex.directory.web.BodyTooLargeException;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The files of imports that wait. One that has its final name is whole and on
 * disk: whoever sent it may be told so.
 */
@Component
class Spool {

  private static final String WHOLE = ".ndjson";
  private static final String PART = ".part";

  private final Path folder;

  Spool(TrainerSettings settings) {
    this.folder = settings.spool();
  }

  /**
   * Takes in a body, in constant memory. If it breaks off nothing remains.
   *
   * @throws ProblemException
   *           507 if the disk does not take it
   */
  Received receive(InputStream body) throws IOException {
    var id = TimeOrderedId.next();
    var part = folder.resolve(id + PART);
    try {
      long bytes = write(body, part);
      Files.move(part, file(id), StandardCopyOption.ATOMIC_MOVE);
      syncFolder();
      return new Received(id, bytes);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private long write(InputStream body, Path part) throws IOException {
    try (var file = create(part)) {
      var buffer = new byte[64 * 1024];
      long bytes = 0;
      for (int read = read(body, buffer); read >= 0; read = read(body, buffer)) {
        bytes += read;
        store(file, ByteBuffer.wrap(buffer, 0, read));
      }
      file.force(true);
      return bytes;
    }
  }

  private static int read(InputStream body, byte[] buffer) throws IOException {
    try {
      return body.read(buffer);
    } catch (BodyTooLargeException e) {
      throw e;
    } catch (IOException e) {
      // whoever sent it has gone: theirs, not a failure of ours
      throw new ProblemException(WebProblem.MALFORMED_REQUEST);
    }
  }

  private FileChannel create(Path part) {
    try {
      Files.createDirectories(folder);
      return FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw full(e);
    }
  }

  private static void store(FileChannel file, ByteBuffer bytes) {
    try {
      while (bytes.hasRemaining())
        file.write(bytes);
    } catch (IOException e) {
      throw full(e);
    }
  }

  private static ProblemException full(IOException cause) {
    var problem = new ProblemException(ImportProblem.NO_STORAGE);
    problem.initCause(cause);
    return problem;
  }

  // the new name, too, must survive a power cut
  private void syncFolder() throws IOException {
    try (var directory = FileChannel.open(folder, StandardOpenOption.READ)) {
      directory.force(true);
    } catch (AccessDeniedException e) {
      // Windows opens no folders, and needs it not
    }
  }

  /** The file from a byte on. */
  InputStream open(UUID id, long from) throws IOException {
    var file = FileChannel.open(file(id), StandardOpenOption.READ);
    file.position(from);
    return new BufferedInputStream(Channels.newInputStream(file), 128 * 1024);
  }

  void delete(UUID id) throws IOException {
    Files.deleteIfExists(file(id));
  }

  /** Every whole file, and what broke off is gone. */
  List<Received> tidy() throws IOException {
    Files.createDirectories(folder);
    try (var files = Files.list(folder)) {
      return files.sorted().map(this::tidied).flatMap(List::stream).toList();
    }
  }

  private List<Received> tidied(Path file) {
    String name = file.getFileName().toString();
    try {
      if (name.endsWith(PART))
        Files.deleteIfExists(file);
      return name.endsWith(WHOLE)
          ? List.of(new Received(UUID.fromString(name.substring(0, name.length() - WHOLE.length())),
              Files.size(file)))
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(UUID id) {
    return folder.resolve(id + WHOLE);
  }

  record Received(UUID id, long bytes) {}
}
