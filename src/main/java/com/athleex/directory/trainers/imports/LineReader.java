package com.athleex.directory.trainers.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Cuts bytes into lines in constant memory, however long a line is. Blank lines
 * are skipped, and so is a byte order mark.
 */
final class LineReader {

  /** Bytes of the longest line that is read, without its end. */
  static final int LONGEST = 65_536;

  private final InputStream bytes;
  private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
  private final byte[] buffer = new byte[128 * 1024];
  // one more, for the carriage return of a line that ends in both
  private final byte[] line = new byte[LONGEST + 1];
  private int position;
  private int filled;
  private int length;
  private boolean tooLong;
  private long offset;
  private long number;

  /**
   * @param offset
   *          where in the whole {@code bytes} begins
   * @param number
   *          lines before it
   */
  LineReader(InputStream bytes, long offset, long number) {
    this.bytes = bytes;
    this.offset = offset;
    this.number = number;
  }

  /** The next line that is not blank, or null after the last. */
  @Nullable
  Line next() throws IOException {
    while (readLine()) {
      if (tooLong)
        return new Line.Unreadable(number, "trainer.line.too-long");
      int start = number == 1 && startsWithMark() ? 3 : 0;
      if (!isBlank(start))
        return decoded(start);
    }
    return null;
  }

  /** Bytes up to the end of the last line returned. */
  long offset() {
    return offset;
  }

  long number() {
    return number;
  }

  private boolean readLine() throws IOException {
    length = 0;
    tooLong = false;
    long begin = offset;
    while (position < filled || fill()) {
      byte next = buffer[position++];
      offset++;
      if (next == '\n')
        break;
      if (length < line.length)
        line[length++] = next;
      else
        tooLong = true;
    }
    if (offset == begin)
      return false;
    if (length > 0 && !tooLong && line[length - 1] == '\r')
      length--;
    tooLong |= length > LONGEST;
    number++;
    return true;
  }

  private boolean fill() throws IOException {
    position = 0;
    filled = Math.max(0, bytes.read(buffer));
    return filled > 0;
  }

  private boolean startsWithMark() {
    return length >= 3 && line[0] == (byte) 0xef && line[1] == (byte) 0xbb && line[2] == (byte) 0xbf;
  }

  private boolean isBlank(int start) {
    for (int i = start; i < length; i++)
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r')
        return false;
    return true;
  }

  private Line decoded(int start) {
    try {
      return new Line.Text(number, utf8.decode(ByteBuffer.wrap(line, start, length - start)).toString());
    } catch (CharacterCodingException e) {
      return new Line.Unreadable(number, "trainer.line.not-utf-8");
    }
  }
}
