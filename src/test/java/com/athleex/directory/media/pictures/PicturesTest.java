package com.athleex.directory.media.pictures;

import static com.athleex.directory.media.Samples.MARK;
import static com.athleex.directory.media.Samples.file;
import static com.athleex.directory.media.Samples.joined;
import static com.athleex.directory.media.Samples.jpeg;
import static com.athleex.directory.media.Samples.phonePhoto;
import static com.athleex.directory.media.Samples.picture;
import static com.athleex.directory.media.Samples.plainPng;
import static com.athleex.directory.media.Samples.png;
import static com.athleex.directory.media.Samples.pngThatClaims;
import static com.athleex.directory.media.Samples.progressive;
import static com.athleex.directory.media.Samples.text;
import static com.athleex.directory.media.Samples.withSegment;
import static com.athleex.directory.media.Samples.written;
import static com.athleex.directory.media.Samples.zip;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.Asvs;
import com.athleex.directory.media.MediaProblem;
import com.athleex.directory.media.MediaSettings;
import com.athleex.directory.media.Samples;
import com.athleex.directory.media.uploads.Uploads;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.ProblemType;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PicturesTest {

  private static final MediaSettings.S3 NO_BUCKET = new MediaSettings.S3(null, null, "eu-south-1", null,
      null);

  @TempDir
  private Path folder;

  @Test
  void theMiddleSquareOfEachTypeComesOut() throws IOException {
    for (var sent : List.of(jpeg(1600, 900), png(900, 1600), progressive(1000, 1000),
        phonePhoto(801, 800, 1))) {
      var kept = picture(square(sent));
      assertThat(List.of(kept.getWidth(), kept.getHeight())).containsExactly(800, 800);
      assertColours(kept, Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW);
    }
    // nothing is blown up
    assertThat(picture(square(jpeg(300, 200))).getWidth()).isEqualTo(200);
    var whole = picture(read(jpeg(4000, 1000), Crop.WHOLE).jpeg());
    assertThat(List.of(whole.getWidth(), whole.getHeight())).containsExactly(2000, 500);
  }

  @ParameterizedTest
  @CsvSource({"1,RED,GREEN,BLUE", "2,GREEN,RED,YELLOW", "3,YELLOW,BLUE,GREEN", "4,BLUE,YELLOW,RED",
      "5,RED,BLUE,GREEN", "6,BLUE,RED,YELLOW", "7,YELLOW,GREEN,BLUE", "8,GREEN,YELLOW,RED"})
  void itStandsAsTheCameraWasHeld(int orientation, String first, String second, String third)
      throws IOException {
    var named = Map.of("RED", Color.RED, "GREEN", Color.GREEN, "BLUE", Color.BLUE, "YELLOW", Color.YELLOW);
    var kept = picture(read(phonePhoto(600, 300, orientation), Crop.WHOLE).jpeg());
    assertThat(kept.getWidth()).isEqualTo(orientation < 5 ? 600 : 300);
    assertColours(kept, named.get(first), named.get(second), named.get(third), null);
  }

  @Test
  void nothingButPixelsIsLeft() throws Exception {
    var sent = phonePhoto(1200, 900, 6);
    assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(sent))
        .getDirectoriesOfType(GpsDirectory.class)).singleElement()
        .satisfies(gps -> assertThat(String.valueOf(gps.getGeoLocation())).startsWith("45.5"));

    assertPure(square(sent));
    assertPure(square(file("lossy.webp")));
    assertPure(square(withSegment(withSegment(jpeg(300, 300), 0xfe, text(MARK)), 0xe2, text(MARK))));
  }

  @Test
  void webpIsReadAndTurned() throws IOException {
    // a phone's, with orientation 6
    var kept = picture(read(file("lossy.webp"), Crop.WHOLE).jpeg());
    assertThat(List.of(kept.getWidth(), kept.getHeight())).containsExactly(240, 320);
    var onWhite = picture(square(file("transparent.webp")));
    assertThat(near(onWhite.getRGB(20, 120), Color.WHITE)).isTrue();
    assertThat(near(onWhite.getRGB(220, 120), new Color(200, 30, 30))).isTrue();
    assertThat(near(picture(square(file("animated.webp"))).getRGB(100, 100), new Color(200, 30, 30)))
        .isTrue();
  }

  @Test
  void coloursAreThoseOfTheScreen() throws IOException {
    var cmyk = picture(square(file("cmyk.jpg")));
    assertThat(cmyk.getColorModel().getColorSpace().isCS_sRGB()).isTrue();
    // the sample is red from left to right, green downwards, and half blue
    assertThat(new Color(cmyk.getRGB(10, 10)).getRed()).isLessThan(new Color(cmyk.getRGB(290, 10)).getRed());
    assertThat(new Color(cmyk.getRGB(10, 10)).getGreen())
        .isLessThan(new Color(cmyk.getRGB(10, 290)).getGreen());

    var grey = new BufferedImage(300, 300, BufferedImage.TYPE_BYTE_GRAY);
    grey.getRaster().setSamples(0, 0, 300, 300, 0, filled(300 * 300, 128));
    for (var format : List.of("jpeg", "png"))
      assertThat(new Color(picture(square(written(grey, format))).getRGB(150, 150)).getRed()).as(format)
          .isCloseTo(128, org.assertj.core.api.Assertions.within(3));

    var clear = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
    assertThat(near(picture(square(written(clear, "png"))).getRGB(150, 150), Color.WHITE)).isTrue();
    assertThat(ColorSpace.getInstance(ColorSpace.CS_sRGB)).isEqualTo(
        picture(square(jpeg(300, 300))).getColorModel().getColorSpace());
  }

  @Test
  @Asvs("v5.0.0-5.2.6")
  void pixelBombsAreRefusedByTheirHeader() {
    for (var bomb : List.of(pngThatClaims(50_000, 50_000), plainPng(20_000, 20_000),
        pngThatClaims(12_000, 12_000), jpegThatClaims(65_000, 65_000), jpegThatClaims(12_001, 300))) {
      long before = System.nanoTime();
      assertThat(refusal(bomb)).isEqualTo(MediaProblem.PHOTO_TOO_MANY_PIXELS);
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    }
    // as much as is let through, read a step at a time
    assertThat(refusal(plainPng(12_000, 4_000))).isNull();
    assertThat(refusal(jpeg(199, 400))).isEqualTo(MediaProblem.PHOTO_TOO_SMALL);
    assertThat(refusal(manyScans())).isEqualTo(MediaProblem.PHOTO_TOO_INVOLVED);
  }

  @Test
  @Asvs("v5.0.0-5.2.2")
  void polyglotsComeOutAsPictures() throws Exception {
    var page = text("<html><script>" + MARK + "</script></html>");
    assertPure(square(joined(jpeg(400, 400), zip())));
    assertPure(square(joined(png(400, 400), zip())));
    assertPure(square(withSegment(jpeg(400, 400), 0xfe, joined(text("%PDF-1.7\n"), page))));
    assertPure(square(withSegment(jpeg(400, 400), 0xe1, joined(text("Exif\0\0"), page))));
    for (var other : List.of(joined(text("GIF89a"), zip()), page, zip(), text("%PDF-1.7\n"), new byte[0],
        written(Samples.quarters(300, 300, BufferedImage.TYPE_INT_RGB), "bmp"), text("<svg onload='x'/>")))
      assertThat(refusal(other)).isEqualTo(MediaProblem.PHOTO_TYPE);
    assertThat(refusal(text("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"))).isEqualTo(MediaProblem.PHOTO_HEIC);
  }

  @Test
  void whatBreaksOffIsRefused() {
    for (var whole : List.of(jpeg(600, 600), progressive(600, 600), png(600, 600), file("lossy.webp"),
        file("transparent.webp")))
      for (int length : List.of(12, 40, whole.length / 3, whole.length / 2))
        assertThat(refusal(Arrays.copyOf(whole, Math.min(length, whole.length - 4)))).isIn(
            MediaProblem.PHOTO_BROKEN, MediaProblem.PHOTO_TYPE);
    assertThat(refusal(joined(text("\u00ff\u00d8\u00ff"), text(MARK)))).isEqualTo(MediaProblem.PHOTO_BROKEN);
  }

  @Test
  void damageIsAPictureOrARefusalAndNothingElse() {
    var random = new Random(7);
    for (var whole : List.of(phonePhoto(240, 240, 6), progressive(240, 240), png(240, 240),
        file("lossy.webp"), file("transparent.webp"), file("cmyk.jpg")))
      for (int attempt = 0; attempt < 60; attempt++) {
        var damaged = whole.clone();
        for (int i = 0; i < 3; i++)
          damaged[12 + random.nextInt(
              Math.min(damaged.length - 12, attempt % 2 == 0 ? 60 : damaged.length - 12))] = (byte) random
                  .nextInt();
        refusal(damaged);
      }
    assertThat(folder.resolve("incoming")).isEmptyDirectory();
  }

  private byte[] square(byte[] sent) throws IOException {
    return read(sent, Crop.SQUARE).jpeg();
  }

  private Pixels read(byte[] sent, Crop crop) throws IOException {
    try (
        var upload = new Uploads(new MediaSettings(folder, NO_BUCKET)).receive(new ByteArrayInputStream(sent),
            Long.MAX_VALUE)) {
      return Pictures.read(upload, crop, MediaProblem.PHOTO_TYPE);
    }
  }

  private @Nullable ProblemType refusal(byte[] sent) {
    try {
      read(sent, Crop.SQUARE).jpeg();
      return null;
    } catch (ProblemException refused) {
      return refused.type();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // by other code than the application's
  private static void assertPure(byte[] kept) throws IOException, ImageProcessingException {
    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(MARK).doesNotContain("Exif")
        .doesNotContain("PK\u0003\u0004").doesNotContain("script").doesNotContain("%PDF")
        .endsWith("\u00ff\u00d9");
    assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(kept)).getDirectories())
        .extracting(Directory::getName)
        .allMatch(name -> List.of("JPEG", "JFIF", "Huffman", "File Type").contains(name));
  }

  private static void assertColours(BufferedImage kept, @Nullable Color... quarters) {
    for (int i = 0; i < 4; i++) {
      var expected = quarters[i];
      int x = kept.getWidth() / 4 + i % 2 * kept.getWidth() / 2;
      int y = kept.getHeight() / 4 + i / 2 * kept.getHeight() / 2;
      if (expected != null)
        assertThat(near(kept.getRGB(x, y), expected)).as("quarter " + i).isTrue();
    }
  }

  private static boolean near(int found, Color expected) {
    var colour = new Color(found);
    return Math.abs(colour.getRed() - expected.getRed()) + Math.abs(colour.getGreen() - expected.getGreen())
        + Math.abs(colour.getBlue() - expected.getBlue()) < 30;
  }

  private static int[] filled(int length, int value) {
    var all = new int[length];
    Arrays.fill(all, value);
    return all;
  }

  private static byte[] jpegThatClaims(int width, int height) {
    var jpeg = jpeg(300, 300);
    for (int i = 2; i < jpeg.length; i++)
      if (jpeg[i - 1] == (byte) 0xff && jpeg[i] == (byte) 0xc0) {
        ByteBuffer.wrap(jpeg).putShort(i + 4, (short) height).putShort(i + 6, (short) width);
        return jpeg;
      }
    throw new IllegalStateException("a JPEG without a frame");
  }

  private static byte[] manyScans() {
    var jpeg = progressive(300, 300);
    var scan = text("\u00ff\u00da\0\u0008\u0001\u0001\0\u0001\u0005\0");
    var scans = new byte[65 * scan.length];
    for (int i = 0; i < 65; i++)
      System.arraycopy(scan, 0, scans, i * scan.length, scan.length);
    return joined(Arrays.copyOf(jpeg, jpeg.length - 2), scans, text("\u00ff\u00d9"));
  }
}
