package com.athleex.directory.media.pictures;

import com.athleex.directory.media.MediaProblem;
import com.athleex.directory.media.uploads.Upload;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.ProblemType;
import java.io.IOException;
import java.util.Set;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads pictures of strangers. How large one is, its header says before
 * anything of it is decoded, and no more of it than is kept is ever in memory.
 */
public final class Pictures {

  private static final int LEAST_SIDE = 200;
  private static final int LONGEST_SIDE = 12_000;
  /** Its decoder holds all of it in memory, outside of the heap. */
  private static final int PROGRESSIVE_MEGAPIXELS = 24;
  /** Common programs write ten; each is a pass over the whole picture. */
  private static final int MOST_SCANS = 64;
  /** Brands of ISO 14496-12 files that hold HEVC pictures. */
  private static final Set<String> HEIC = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "hevm",
      "hevs", "mif1", "msf1");

  private Pictures() {}

  /**
   * @param unknown
   *          the problem where it is no picture that is read
   */
  public static Pixels read(Upload upload, Crop crop, ProblemType unknown) throws IOException {
    if (upload.text(4, 4).equals("ftyp") && HEIC.contains(upload.text(8, 4)))
      throw new ProblemException(MediaProblem.PHOTO_HEIC);
    var type = PictureType.of(upload).orElseThrow(() -> new ProblemException(unknown));
    try (var in = upload.image()) {
      return read(type, in, crop);
    } catch (ProblemException told) {
      throw told;
    } catch (IOException | RuntimeException broken) {
      // decoders meet the odd ones with both
      throw new ProblemException(MediaProblem.PHOTO_BROKEN);
    }
  }

  private static Pixels read(PictureType type, ImageInputStream in, Crop crop) throws IOException {
    int most = type.megapixels();
    if (type == PictureType.JPEG)
      most = most(JpegOutline.of(in), most);
    int orientation = Exif.orientation(type, in);
    in.seek(0);
    var reader = type.reader();
    try {
      reader.setInput(in, true, true);
      check(reader.getWidth(0), reader.getHeight(0), most);
      return pixels(reader, crop).within(crop.side()).turned(orientation);
    } finally {
      reader.dispose();
    }
  }

  private static int most(JpegOutline outline, int otherwise) {
    if (outline.scans() > MOST_SCANS)
      throw new ProblemException(MediaProblem.PHOTO_TOO_INVOLVED);
    return outline.progressive() ? PROGRESSIVE_MEGAPIXELS : otherwise;
  }

  private static void check(int width, int height, int megapixels) {
    if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > megapixels * 1_000_000L)
      throw new ProblemException(MediaProblem.PHOTO_TOO_MANY_PIXELS, LONGEST_SIDE, megapixels, width, height);
    if (Math.min(width, height) < LEAST_SIDE)
      throw new ProblemException(MediaProblem.PHOTO_TOO_SMALL, LEAST_SIDE, width, height);
  }

  private static Pixels pixels(ImageReader reader, Crop crop) throws IOException {
    var region = crop.of(reader.getWidth(0), reader.getHeight(0));
    var how = reader.getDefaultReadParam();
    how.setSourceRegion(region);
    how.setSourceSubsampling(crop.step(region), crop.step(region), 0, 0);
    return Pixels.of(reader.read(0, how));
  }
}
