package com.athleex.directory.media.stores;

import com.athleex.directory.media.MediaKey;
import com.athleex.directory.media.MediaStore;
import com.athleex.directory.web.OwnerOnly;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder, by two levels of the names' first letters. A file that has its
 * final name is whole and on disk.
 */
final class FolderStore implements MediaStore {

  private static final Logger log = LoggerFactory.getLogger(FolderStore.class);

  private final Path root;

  FolderStore(Path root) {
    this.root = root;
  }

  @Override
  public void put(MediaKey key, byte[] bytes) {
    var folder = folder(key);
    var part = folder.resolve(UUID.randomUUID() + ".part");
    try {
      if (Files.exists(file(key)))
        return;
      Files.createDirectories(folder, OwnerOnly.folder(folder));
      try {
        write(part, bytes);
        Files.move(part, file(key), StandardCopyOption.ATOMIC_MOVE);
        sync(folder);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw unavailable("kept", e);
    }
  }

  @Override
  public Optional<Content> open(MediaKey key) {
    try {
      var file = FileChannel.open(file(key), StandardOpenOption.READ);
      return Optional.of(new Content(Channels.newInputStream(file), file.size()));
    } catch (NoSuchFileException nothing) {
      return Optional.empty();
    } catch (IOException e) {
      throw unavailable("read", e);
    }
  }

  @Override
  public void delete(MediaKey key) {
    try {
      Files.deleteIfExists(file(key));
    } catch (IOException e) {
      throw unavailable("deleted", e);
    }
  }

  private Path folder(MediaKey key) {
    return root.resolve(key.bucket().name().toLowerCase(Locale.ROOT)).resolve(key.name().substring(0, 2))
        .resolve(key.name().substring(2, 4));
  }

  private Path file(MediaKey key) {
    return folder(key).resolve(key.name());
  }

  private static void write(Path part, byte[] bytes) throws IOException {
    try (var file = FileChannel.open(part,
        Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW), OwnerOnly.file(part))) {
      for (var rest = ByteBuffer.wrap(bytes); rest.hasRemaining();)
        file.write(rest);
      file.force(true);
    }
  }

  // a crash of the machine must not undo the move
  private static void sync(Path folder) throws IOException {
    try (var opened = FileChannel.open(folder, StandardOpenOption.READ)) {
      opened.force(true);
    } catch (AccessDeniedException e) {
      // Windows opens no folders, and needs it not
    }
  }

  // a full disk, or a folder that is not ours: trying again may help
  private static ProblemException unavailable(String attempted, IOException cause) {
    log.error("A medium could not be {}: {}", attempted, cause.getClass().getSimpleName());
    return new ProblemException(WebProblem.UNAVAILABLE);
  }
}
