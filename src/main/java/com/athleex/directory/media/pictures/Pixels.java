package com.athleex.directory.media.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.color.ColorSpace;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** A picture of ours: colours of sRGB, and nothing else. */
public final class Pixels {

  private static final float QUALITY = 0.85f;

  private final BufferedImage image;

  private Pixels(BufferedImage image) {
    this.image = image;
  }

  /** On white, where it is transparent. */
  static Pixels of(BufferedImage read) {
    var space = read.getColorModel().getColorSpace();
    // all at once: drawing would convert each pixel by itself
    var colours = space.isCS_sRGB() || space.getType() == ColorSpace.TYPE_GRAY
        ? read
        : new ColorConvertOp(ColorSpace.getInstance(ColorSpace.CS_sRGB), null).filter(read, null);
    return new Pixels(drawn(colours, read.getWidth(), read.getHeight()));
  }

  /** With its longer side at most so long. */
  public Pixels within(int side) {
    var from = image;
    // halving looks at every pixel, which no greater step does
    while (longer(from) >= 2 * side)
      from = drawn(from, (from.getWidth() + 1) / 2, (from.getHeight() + 1) / 2);
    double scale = Math.min(1, (double) side / longer(from));
    return new Pixels(scale == 1
        ? from
        : drawn(from, scaled(from.getWidth(), scale), scaled(from.getHeight(), scale)));
  }

  /**
   * @param orientation
   *          of {@link Exif}
   */
  Pixels turned(int orientation) {
    if (orientation == 1)
      return this;
    int width = image.getWidth();
    int height = image.getHeight();
    var turn = switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      default -> new AffineTransform(0, -1, 1, 0, 0, width);
    };
    boolean onItsSide = orientation >= 5;
    var turned = new BufferedImage(onItsSide ? height : width, onItsSide ? width : height,
        BufferedImage.TYPE_INT_RGB);
    var graphics = turned.createGraphics();
    graphics.drawRenderedImage(image, turn);
    graphics.dispose();
    return new Pixels(turned);
  }

  /** As a JPEG file, progressive, without metadata. */
  public byte[] jpeg() {
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream();
    try (var out = Objects.requireNonNull(ImageIO.createImageOutputStream(bytes))) {
      var how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static BufferedImage drawn(BufferedImage from, int width, int height) {
    var to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = to.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(from, 0, 0, width, height, Color.WHITE, null);
    graphics.dispose();
    return to;
  }

  private static int longer(BufferedImage image) {
    return Math.max(image.getWidth(), image.getHeight());
  }

  private static int scaled(int length, double scale) {
    return Math.max(1, (int) Math.round(length * scale));
  }
}
