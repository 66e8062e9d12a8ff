package com.athleex.directory.web.previews;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Draws letters as outlines of a font that comes with a library: Liberation
 * Sans (SIL Open Font Licence) of PDFBox. A server without fonts and without
 * the libraries that find them draws the same as any other.
 */
final class Lettering {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final TrueTypeFont font;
  private final CmapLookup letters;
  private final double unitsPerEm;

  private Lettering(TrueTypeFont font) throws IOException {
    this.font = font;
    this.letters = font.getUnicodeCmapLookup();
    this.unitsPerEm = font.getUnitsPerEm();
  }

  static Lettering ofOurOwn() {
    try (var in = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
      return new Lettering(new TTFParser().parse(new RandomAccessReadBuffer(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In pixels, at a height of letters in pixels. */
  double width(String text, double size) {
    return text.codePoints().mapToDouble(this::advance).sum() * size / unitsPerEm;
  }

  /**
   * @param x
   *          where it begins
   * @param y
   *          of its base line
   */
  Shape line(String text, double x, double y, double size) {
    var line = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double scale = size / unitsPerEm;
    double at = x;
    for (int letter : text.codePoints().toArray()) {
      line.append(new AffineTransform(scale, 0, 0, -scale, at, y).createTransformedShape(outline(letter)),
          false);
      at += advance(letter) * scale;
    }
    return line;
  }

  /**
   * Breaks a text into lines that are not wider; a word that is too long for one
   * is cut, and what has no room ends in an ellipsis.
   */
  List<String> wrapped(String text, double size, double most, int lines) {
    var all = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : text.split(" ")) {
      if (!line.isEmpty() && width(line + " " + word, size) > most) {
        all.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    all.add(line.toString());
    boolean whole = all.size() <= lines;
    var kept = new ArrayList<>(all.subList(0, Math.min(lines, all.size())));
    kept.replaceAll(each -> fitting(each, size, most));
    if (!whole)
      kept.set(lines - 1, fitting(kept.getLast() + " …", size, most));
    return List.copyOf(kept);
  }

  private String fitting(String line, double size, double most) {
    if (width(line, size) <= most)
      return line;
    int end = line.length();
    while (end > 1 && width(line.substring(0, end) + "…", size) > most)
      end = line.offsetByCodePoints(end, -1);
    return line.substring(0, end).strip() + "…";
  }

  /** Whether it has a sign for every letter of a text. */
  boolean knows(String text) {
    return text.codePoints().allMatch(letter -> letter == ' ' || letters.getGlyphId(letter) != 0);
  }

  private double advance(int letter) {
    try {
      return font.getAdvanceWidth(letters.getGlyphId(letter));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Shape outline(int letter) {
    try {
      var glyph = font.getGlyph().getGlyph(letters.getGlyphId(letter));
      return glyph == null ? new Path2D.Double() : glyph.getPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
