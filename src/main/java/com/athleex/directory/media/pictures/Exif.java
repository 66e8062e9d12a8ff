package com.athleex.directory.media.pictures;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.stream.ImageInputStream;

/** Which way up the camera says a picture is; nothing else is read of Exif. */
final class Exif {

  /** Tag {@code Orientation}, values 1 to 8 (Exif 3.0, 4.6.5.1.6). */
  private static final int ORIENTATION = 0x0112;
  private static final int UPRIGHT = 1;
  private static final int MOST_PARTS = 500;

  private final ImageInputStream in;

  private Exif(ImageInputStream in) {
    this.in = in;
  }

  /** 1 also where nothing readable says another. */
  static int orientation(PictureType type, ImageInputStream in) throws IOException {
    try {
      var exif = new Exif(in);
      boolean found = switch (type) {
        case JPEG -> exif.isInJpeg();
        case PNG -> exif.isInPng();
        case WEBP -> exif.isInWebp();
      };
      int orientation = found ? exif.orientation() : UPRIGHT;
      return orientation >= 1 && orientation <= 8 ? orientation : UPRIGHT;
    } catch (EOFException | IndexOutOfBoundsException unreadable) {
      return UPRIGHT;
    } finally {
      in.setByteOrder(ByteOrder.BIG_ENDIAN);
    }
  }

  private boolean isInJpeg() throws IOException {
    in.seek(2);
    for (int part = 0; part < MOST_PARTS; part++) {
      int marker = in.readUnsignedShort();
      if (marker < 0xffc0 || marker == 0xffda)
        return false;
      long next = in.getStreamPosition() + in.readUnsignedShort();
      if (marker == 0xffe1 && text(6).equals("Exif\0\0"))
        return true;
      in.seek(next);
    }
    return false;
  }

  private boolean isInPng() throws IOException {
    in.seek(8);
    for (int part = 0; part < MOST_PARTS; part++) {
      long length = in.readUnsignedInt();
      var name = text(4);
      if (name.equals("eXIf"))
        return true;
      if (name.equals("IEND"))
        return false;
      in.seek(in.getStreamPosition() + length + 4);
    }
    return false;
  }

  private boolean isInWebp() throws IOException {
    in.setByteOrder(ByteOrder.LITTLE_ENDIAN);
    in.seek(12);
    for (int part = 0; part < MOST_PARTS; part++) {
      var name = text(4);
      long length = in.readUnsignedInt();
      if (name.equals("EXIF"))
        return true;
      in.seek(in.getStreamPosition() + length + length % 2);
    }
    return false;
  }

  // from the header of TIFF on
  private int orientation() throws IOException {
    long header = in.getStreamPosition();
    in.setByteOrder(in.readUnsignedByte() == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    in.seek(header + 4);
    in.seek(header + in.readUnsignedInt());
    for (int entries = in.readUnsignedShort(); entries > 0; entries--) {
      long entry = in.getStreamPosition();
      if (in.readUnsignedShort() == ORIENTATION) {
        in.seek(entry + 8);
        return in.readUnsignedShort();
      }
      in.seek(entry + 12);
    }
    return UPRIGHT;
  }

  private String text(int length) throws IOException {
    var bytes = new byte[length];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
