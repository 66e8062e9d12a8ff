package com.athleex.directory.media.photos;

import com.athleex.directory.media.MediaKey;
import com.athleex.directory.media.MediaProblem;
import com.athleex.directory.media.MediaStore;
import com.athleex.directory.media.Photos;
import com.athleex.directory.media.pictures.Crop;
import com.athleex.directory.media.pictures.Pictures;
import com.athleex.directory.media.uploads.Upload;
import com.athleex.directory.media.uploads.Uploads;
import com.athleex.directory.media.uploads.Workbench;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

@Component
class KeptPhotos implements Photos {

  private final Uploads uploads;
  private final Workbench bench;
  private final MediaStore store;

  KeptPhotos(Uploads uploads, Workbench bench, MediaStore store) {
    this.uploads = uploads;
    this.bench = bench;
    this.store = store;
  }

  @Override
  public String keep(InputStream body) {
    try (var upload = uploads.receive(body, MOST_BYTES)) {
      var photo = bench.at(() -> Photo.of(upload));
      store.put(PhotoSize.LARGE.of(photo.key()), photo.large());
      store.put(PhotoSize.SMALL.of(photo.key()), photo.small());
      return photo.key();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void delete(String key) {
    for (var size : PhotoSize.values())
      store.delete(size.of(key));
  }

  /** Both files of a photo. */
  private record Photo(byte[] large, byte[] small) {

    static Photo of(Upload upload) throws IOException {
      var large = Pictures.read(upload, Crop.SQUARE, MediaProblem.PHOTO_TYPE);
      return new Photo(large.jpeg(), large.within(PhotoSize.SMALL.side()).jpeg());
    }

    String key() {
      try {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(large);
        return HexFormat.of().formatHex(digest.digest(small));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("Every Java platform has SHA-256", e);
      }
    }
  }

  /** How long the sides are, at most. */
  private enum PhotoSize {
    LARGE(800), SMALL(240);

    private final int side;

    PhotoSize(int side) {
      this.side = side;
    }

    int side() {
      return side;
    }

    MediaKey of(String key) {
      return new MediaKey(MediaKey.Bucket.PHOTOS, key + "-" + side + ".jpg");
    }
  }
}
