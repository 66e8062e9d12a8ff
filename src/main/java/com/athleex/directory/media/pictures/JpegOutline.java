package com.athleex.directory.media.pictures;

import java.io.EOFException;
import java.io.IOException;
import javax.imageio.stream.ImageInputStream;

/**
 * The order of a JPEG file's parts, without looking into them. Decoders forgive
 * a file that breaks off, and hold all of a progressive one in memory, for as
 * many scans as it says.
 */
record JpegOutline(boolean progressive, int scans) {

  private static final int START_OF_SCAN = 0xda;
  private static final int END = 0xd9;

  /**
   * @throws IOException
   *           if the file does not come to its end
   */
  static JpegOutline of(ImageInputStream in) throws IOException {
    in.seek(2);
    boolean progressive = false;
    int scans = 0;
    for (int marker = marker(in); marker != END; marker = marker(in)) {
      if (isAlone(marker))
        continue;
      if (marker == 0xc2 || marker == 0xc6 || marker == 0xca || marker == 0xce)
        progressive = true;
      if (marker == START_OF_SCAN)
        scans++;
      int length = in.readUnsignedShort();
      if (length < 2)
        throw new IOException("no part of a JPEG is so short");
      in.seek(in.getStreamPosition() + length - 2);
    }
    if (scans == 0)
      throw new IOException("a JPEG without a picture");
    return new JpegOutline(progressive, scans);
  }

  // behind a scan's header stand its bits, in which ff is followed by 0
  private static int marker(ImageInputStream in) throws IOException {
    while (true) {
      int next = byteOf(in);
      while (next == 0xff) {
        next = byteOf(in);
        if (next != 0 && next != 0xff)
          return next;
      }
    }
  }

  private static boolean isAlone(int marker) {
    return marker == 0x01 || marker >= 0xd0 && marker <= 0xd8;
  }

  private static int byteOf(ImageInputStream in) throws IOException {
    int next = in.read();
    if (next < 0)
      throw new EOFException("a JPEG that breaks off");
    return next;
  }
}
