package com.athleex.directory.media.pictures;

import com.athleex.directory.media.uploads.Upload;
import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;

/** What is read; known by its first bytes. */
enum PictureType {
  JPEG(50),
  PNG(50),
  /** Read whole into memory: there is no other reader without native code. */
  WEBP(4);

  private final int megapixels;

  PictureType(int megapixels) {
    this.megapixels = megapixels;
  }

  /** How many its reader takes in bounded memory. */
  int megapixels() {
    return megapixels;
  }

  /** Empty for everything else. */
  static Optional<PictureType> of(Upload upload) throws IOException {
    if (upload.text(0, 3).equals("\u00ff\u00d8\u00ff"))
      return Optional.of(JPEG);
    if (upload.text(0, 8).equals("\u0089PNG\r\n\u001a\n"))
      return Optional.of(PNG);
    return upload.text(0, 4).equals("RIFF") && upload.text(8, 4).equals("WEBP")
        ? Optional.of(WEBP)
        : Optional.empty();
  }

  ImageReader reader() throws IOException {
    return switch (this) {
      case JPEG -> Readers.JPEG.createReaderInstance();
      case PNG -> Readers.PNG.createReaderInstance();
      case WEBP -> Readers.WEBP.createReaderInstance();
    };
  }

  /**
   * Found by their classes: what ImageIO finds by itself depends on the thread
   * that asks first, and reads formats that nobody needs here.
   */
  private static final class Readers {

    private static final IIORegistry REGISTRY = IIORegistry.getDefaultInstance();
    static final ImageReaderSpi PNG = named("com.sun.imageio.plugins.png.PNGImageReaderSpi");
    static final ImageReaderSpi JPEG = registered(new JPEGImageReaderSpi());
    static final ImageReaderSpi WEBP = registered(new WebPImageReaderSpi());

    // it looks for the JDK's own reader behind it when it is registered
    private static ImageReaderSpi registered(ImageReaderSpi reader) {
      REGISTRY.registerServiceProvider(reader, ImageReaderSpi.class);
      return reader;
    }

    private static ImageReaderSpi named(String type) {
      try {
        return (ImageReaderSpi) REGISTRY.getServiceProviderByClass(Class.forName(type));
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException("Every JDK reads PNG", e);
      }
    }
  }
}
