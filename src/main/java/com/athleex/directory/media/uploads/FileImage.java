package com.athleex.directory.media.uploads;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import javax.imageio.stream.ImageInputStreamImpl;

/** Reads a file that is open already; the JDK's own opens one by its name. */
final class FileImage extends ImageInputStreamImpl {

  private final FileChannel file;
  private final ByteBuffer buffer = ByteBuffer.allocate(32 * 1024).limit(0);
  // of the buffer's first byte
  private long start;

  FileImage(FileChannel file) {
    this.file = file;
  }

  @Override
  public int read() throws IOException {
    if (!fill())
      return -1;
    streamPos++;
    return buffer.get() & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0)
      return 0;
    if (!fill())
      return -1;
    int some = Math.min(length, buffer.remaining());
    buffer.get(into, offset, some);
    streamPos += some;
    return some;
  }

  @Override
  public long length() {
    try {
      return file.size();
    } catch (IOException unknown) {
      return -1;
    }
  }

  // the base class moves streamPos alone
  private boolean fill() throws IOException {
    checkClosed();
    bitOffset = 0;
    long at = streamPos - start;
    if (at >= 0 && at < buffer.limit()) {
      buffer.position((int) at);
      return true;
    }
    start = streamPos;
    buffer.clear();
    int some = file.read(buffer, start);
    buffer.flip();
    return some > 0;
  }
}
