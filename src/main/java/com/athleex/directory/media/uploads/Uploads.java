package com.athleex.directory.media.uploads;

import com.athleex.directory.media.MediaSettings;
import com.athleex.directory.web.OwnerOnly;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Takes uploads in, in constant memory however slowly they come and however
 * many do at once.
 */
@Component
public class Uploads {

  private final Path folder;

  public Uploads(MediaSettings settings) {
    this.folder = settings.folder().resolve("incoming");
  }

  /**
   * @param most
   *          bytes
   * @throws ProblemException
   *           413 if there are more
   */
  public Upload receive(InputStream body, long most) {
    try {
      var file = nameless();
      try {
        return new Upload(file, Math.toIntExact(write(body, file, most)));
      } catch (IOException | RuntimeException e) {
        file.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // what closes it deletes it, and on Unix its name goes at once: a killed
  // process
  // leaves nobody's position behind
  private FileChannel nameless() throws IOException {
    Files.createDirectories(folder, OwnerOnly.folder(folder));
    var path = folder.resolve(UUID.randomUUID().toString());
    return FileChannel.open(path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.READ,
        StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE), OwnerOnly.file(path));
  }

  private static long write(InputStream body, FileChannel file, long most) throws IOException {
    var buffer = new byte[16 * 1024];
    long bytes = 0;
    for (int some = body.read(buffer); some >= 0; some = body.read(buffer)) {
      bytes += some;
      if (bytes > most)
        throw new ProblemException(WebProblem.BODY_TOO_LARGE, most);
      for (var rest = ByteBuffer.wrap(buffer, 0, some); rest.hasRemaining();)
        file.write(rest);
    }
    return bytes;
  }
}
