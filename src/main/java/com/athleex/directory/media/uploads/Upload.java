package com.athleex.directory.media.uploads;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import javax.imageio.stream.ImageInputStream;

/** What somebody sent, in a file that has no name any more. */
public final class Upload implements AutoCloseable {

  private final FileChannel file;
  private final int bytes;

  Upload(FileChannel file, int bytes) {
    this.file = file;
    this.bytes = bytes;
  }

  /** Some bytes as Latin 1; fewer where it ends. */
  public String text(int from, int length) throws IOException {
    return new String(read(from, length), StandardCharsets.ISO_8859_1);
  }

  /** To be read as often as one likes. */
  public ImageInputStream image() {
    return new FileImage(file);
  }

  /** All of it, in memory. */
  public byte[] whole() throws IOException {
    return read(0, bytes);
  }

  private byte[] read(int from, int length) throws IOException {
    var found = ByteBuffer.allocate(Math.clamp(bytes - (long) from, 0, length));
    while (found.hasRemaining())
      if (file.read(found, from + (long) found.position()) < 0)
        throw new IOException("an upload became shorter");
    return found.array();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
