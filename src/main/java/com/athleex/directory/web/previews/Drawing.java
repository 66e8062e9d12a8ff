package com.athleex.directory.web.previews;

import com.athleex.directory.web.PreviewPicture;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws a picture in the colours of the pages. */
record Drawing(Lettering lettering) {

  private static final int LEFT = 90;
  private static final double MOST_WIDTH = PreviewPicture.WIDTH - 2.0 * LEFT;
  /** How much the outline of a heavy letter is wider, in heights of a letter. */
  private static final float HEAVIER = 0.045f;
  private static final Color GROUND = new Color(0x0b5d4a);
  private static final Color MARK = new Color(0x66d3b4);
  private static final Color INK = Color.WHITE;
  private static final Color QUIET = new Color(0xd5efe6);

  byte[] png(PreviewPicture picture) {
    var image = new BufferedImage(PreviewPicture.WIDTH, PreviewPicture.HEIGHT, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setColor(GROUND);
      graphics.fillRect(0, 0, PreviewPicture.WIDTH, PreviewPicture.HEIGHT);
      mark(graphics);
      words(graphics, picture);
    } finally {
      graphics.dispose();
    }
    return encoded(image);
  }

  // the pin of the header, large and half out of the picture
  private static void mark(Graphics2D graphics) {
    graphics.setColor(new Color(0x137260));
    graphics.fill(new Ellipse2D.Double(880, 210, 560, 560));
    graphics.setColor(GROUND);
    graphics.fill(new Ellipse2D.Double(1040, 370, 240, 240));
    graphics.setColor(MARK);
    graphics.fill(pin(LEFT, 500, 2.2));
    graphics.setColor(GROUND);
    graphics.fill(new Ellipse2D.Double(LEFT + 9.7, 516.3, 11.4, 11.4));
  }

  private static Path2D pin(double x, double y, double scale) {
    var pin = new Path2D.Double();
    pin.moveTo(7, 22);
    pin.curveTo(7, 22, 0, 15.8, 0, 10);
    pin.curveTo(0, 6.1, 3.1, 3, 7, 3);
    pin.curveTo(10.9, 3, 14, 6.1, 14, 10);
    pin.curveTo(14, 15.8, 7, 22, 7, 22);
    pin.closePath();
    pin.transform(new AffineTransform(scale, 0, 0, scale, x, y));
    return pin;
  }

  private void words(Graphics2D graphics, PreviewPicture picture) {
    var title = known(picture.title());
    double size = lettering.width(title, 84) <= MOST_WIDTH ? 84 : 68;
    double y = 100 + size;
    graphics.setColor(INK);
    for (var line : lettering.wrapped(title, size, MOST_WIDTH, 3)) {
      heavy(graphics, lettering.line(line, LEFT, y, size), size);
      y += size * 1.2;
    }
    graphics.setColor(QUIET);
    for (var line : lettering.wrapped(known(picture.line()), 40, MOST_WIDTH, 2)) {
      graphics.fill(lettering.line(line, LEFT, y + 4, 40));
      y += 54;
    }
    graphics.setColor(INK);
    heavy(graphics, lettering.line(picture.foot(), LEFT + 48, 538, 34), 34);
  }

  private static void heavy(Graphics2D graphics, Shape letters, double size) {
    graphics.fill(letters);
    graphics.setStroke(
        new BasicStroke((float) size * HEAVIER, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(letters);
  }

  // better nothing than boxes
  private String known(String text) {
    return lettering.knows(text) ? text : "";
  }

  private static byte[] encoded(BufferedImage image) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
