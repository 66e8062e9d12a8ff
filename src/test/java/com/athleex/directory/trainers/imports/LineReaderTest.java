package com.athleex.directory.trainers.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.Asvs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {

  @Test
  void linesEndWithOneCharacterOrTwoOrTheFile() throws IOException {
    assertThat(lines("one\ntwo\r\nthree")).containsExactly(text(1, "one"), text(2, "two"), text(3, "three"));
  }

  @Test
  void blankLinesAreSkippedButCounted() throws IOException {
    assertThat(lines("\n \t\none\n\n\ntwo\n\n")).containsExactly(text(3, "one"), text(6, "two"));
  }

  @Test
  void aByteOrderMarkIsSkippedAtTheBeginningOnly() throws IOException {
    assertThat(lines("\ufeffone\n\ufefftwo")).containsExactly(text(1, "one"), text(2, "\ufefftwo"));
  }

  @Test
  void anEmptyFileHasNoLine() throws IOException {
    assertThat(lines("")).isEmpty();
    assertThat(lines("\n")).isEmpty();
  }

  @Test
  void aLineMayHave64KibibytesAndNotOneMore() throws IOException {
    String longest = "x".repeat(65_536);

    assertThat(lines(longest + "\r\n" + longest + "y\nnext")).containsExactly(text(1, longest),
        new Line.Unreadable(2, "trainer.line.too-long"), text(3, "next"));
  }

  @Test
  @Asvs("v5.0.0-5.2.1")
  void aLineWithoutAnEndNeedsNoMoreMemory() throws IOException {
    try (var endless = new Zeros(300_000_000L)) {
      var reader = new LineReader(endless, 0, 0);

      assertThat(reader.next()).isEqualTo(new Line.Unreadable(1, "trainer.line.too-long"));
      assertThat(reader.next()).isNull();
    }
  }

  @Test
  void invalidUtf8SpoilsItsLineOnly() throws IOException {
    var bytes = new ByteArrayInputStream(
        new byte[]{'a', '\n', (byte) 0xc3, (byte) 0x28, '\n', (byte) 0xc0, (byte) 0x80, '\n', 'b'});

    assertThat(lines(new LineReader(bytes, 0, 0))).containsExactly(text(1, "a"),
        new Line.Unreadable(2, "trainer.line.not-utf-8"), new Line.Unreadable(3, "trainer.line.not-utf-8"),
        text(4, "b"));
  }

  @Test
  void itGoesOnWhereAnotherEnded() throws IOException {
    byte[] file = "\ufeffone\n\ntwo\nthree".getBytes(StandardCharsets.UTF_8);
    var first = new LineReader(new ByteArrayInputStream(file), 0, 0);
    first.next();
    first.next();

    var rest = new ByteArrayInputStream(file, (int) first.offset(), file.length);
    assertThat(lines(new LineReader(rest, first.offset(), first.number()))).containsExactly(text(4, "three"));
  }

  private static List<Line> lines(String text) throws IOException {
    return lines(new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 0, 0));
  }

  private static List<Line> lines(LineReader reader) throws IOException {
    var lines = new ArrayList<Line>();
    for (var line = reader.next(); line != null; line = reader.next())
      lines.add(line);
    return lines;
  }

  private static Line text(long number, String text) {
    return new Line.Text(number, text);
  }

  private static final class Zeros extends InputStream {

    private long left;

    Zeros(long count) {
      this.left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? '0' : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      if (left <= 0)
        return -1;
      Arrays.fill(into, offset, offset + length, (byte) '0');
      left -= length;
      return length;
    }
  }
}
