package com.athleex.directory.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Pictures that people send, and that nobody should. */
public final class Samples {

  /** What must not come out of anything. */
  public static final String MARK = "zibaldonesque-in-a-picture";

  private Samples() {}

  /** Four quarters: red and green above, blue and yellow below. */
  public static BufferedImage quarters(int width, int height, int type) {
    var image = new BufferedImage(width, height, type);
    var graphics = image.createGraphics();
    var colours = new Color[]{Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW};
    for (int i = 0; i < 4; i++) {
      graphics.setColor(colours[i]);
      graphics.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2 + 1, height / 2 + 1);
    }
    graphics.dispose();
    return image;
  }

  public static byte[] jpeg(int width, int height) {
    return written(quarters(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
  }

  public static byte[] png(int width, int height) {
    return written(quarters(width, height, BufferedImage.TYPE_INT_ARGB), "png");
  }

  public static byte[] written(BufferedImage image, String format) {
    var bytes = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, format, bytes))
        throw new IllegalArgumentException(format);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** As a phone takes it: turned, with its maker and where it was. */
  public static byte[] phonePhoto(int width, int height, int orientation) {
    return withSegment(jpeg(width, height), 0xe1, exif(orientation));
  }

  public static byte[] progressive(int width, int height) {
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream();
    try (var out = Objects.requireNonNull(ImageIO.createImageOutputStream(bytes))) {
      var how = writer.getDefaultWriteParam();
      how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.setOutput(out);
      writer.write(null, new IIOImage(quarters(width, height, BufferedImage.TYPE_INT_RGB), null, null), how);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Exif with an orientation, a maker, and 45.5 N 9.2 E. */
  private static byte[] exif(int orientation) {
    return bytes(out -> {
      out.writeBytes("Exif\0\0MM");
      out.writeShort(42);
      out.writeInt(8);
      out.writeShort(3);
      entry(out, 0x010f, 2, MARK.length() + 1, 104);
      entry(out, 0x0112, 3, 1, orientation << 16);
      entry(out, 0x8825, 4, 1, 50);
      out.writeInt(0);
      out.writeShort(4);
      entry(out, 1, 2, 2, 'N' << 24);
      entry(out, 2, 5, 3, 132);
      entry(out, 3, 2, 2, 'E' << 24);
      entry(out, 4, 5, 3, 156);
      out.writeInt(0);
      out.writeBytes(MARK + "\0");
      out.write(new byte[6 + 132 - out.size()]);
      for (int part : new int[]{45, 1, 30, 1, 0, 1, 9, 1, 12, 1, 0, 1})
        out.writeInt(part);
    });
  }

  private static void entry(DataOutputStream out, int tag, int type, int count, int value)
      throws IOException {
    out.writeShort(tag);
    out.writeShort(type);
    out.writeInt(count);
    out.writeInt(value);
  }

  /** A JPEG with one more segment at its beginning. */
  public static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
    return bytes(out -> {
      out.write(jpeg, 0, 2);
      out.writeByte(0xff);
      out.writeByte(marker);
      out.writeShort(content.length + 2);
      out.write(content);
      out.write(jpeg, 2, jpeg.length - 2);
    });
  }

  /** A PNG whose header promises what hardly anything follows. */
  public static byte[] pngThatClaims(int width, int height) {
    return png(width, height, new byte[100]);
  }

  /** A whole PNG of one grey, a bit a pixel. */
  public static byte[] plainPng(int width, int height) {
    return bytes(out -> {
      var packed = new ByteArrayOutputStream();
      try (var deflating = new DeflaterOutputStream(packed)) {
        var row = new byte[1 + (width + 7) / 8];
        for (int y = 0; y < height; y++)
          deflating.write(row);
      }
      out.write(png(width, height, packed.toByteArray()));
    });
  }

  private static byte[] png(int width, int height, byte[] data) {
    return bytes(out -> {
      out.write(new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
      chunk(out, "IHDR", bytes(header -> {
        header.writeInt(width);
        header.writeInt(height);
        header.write(new byte[]{1, 0, 0, 0, 0});
      }));
      chunk(out, "IDAT", data);
      chunk(out, "IEND", new byte[0]);
    });
  }

  private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
    out.writeInt(data.length);
    var checked = bytes(part -> {
      part.writeBytes(type);
      part.write(data);
    });
    out.write(checked);
    var sum = new CRC32();
    sum.update(checked);
    out.writeInt((int) sum.getValue());
  }

  /** An archive with a file of the mark. */
  public static byte[] zip() {
    return bytes(out -> {
      var zip = new ZipOutputStream(out);
      zip.putNextEntry(new ZipEntry(MARK + ".class"));
      zip.write(text("<script>" + MARK + "</script>"));
      zip.finish();
    });
  }

  public static byte[] joined(byte[]... parts) {
    return bytes(out -> {
      for (var part : parts)
        out.write(part);
    });
  }

  public static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A file of {@code src/test/resources/media}. */
  public static byte[] file(String name) {
    try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream("/media/" + name))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static BufferedImage picture(byte[] file) {
    try {
      return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes to a stream that does not fail. */
  @FunctionalInterface
  public interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  public static byte[] bytes(Writing writing) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
