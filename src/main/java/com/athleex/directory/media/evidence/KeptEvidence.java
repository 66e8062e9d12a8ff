package com.athleex.directory.media.evidence;

import com.athleex.directory.media.EvidenceFile;
import com.athleex.directory.media.EvidenceFiles;
import com.athleex.directory.media.MediaKey;
import com.athleex.directory.media.MediaProblem;
import com.athleex.directory.media.MediaStore;
import com.athleex.directory.media.pictures.Crop;
import com.athleex.directory.media.pictures.Pictures;
import com.athleex.directory.media.uploads.Upload;
import com.athleex.directory.media.uploads.Uploads;
import com.athleex.directory.media.uploads.Workbench;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class KeptEvidence implements EvidenceFiles {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Uploads uploads;
  private final Workbench bench;
  private final MediaStore store;

  KeptEvidence(Uploads uploads, Workbench bench, MediaStore store) {
    this.uploads = uploads;
    this.bench = bench;
    this.store = store;
  }

  @Override
  public Kept keep(InputStream body) {
    try (var upload = uploads.receive(body, MOST_BYTES)) {
      boolean isPdf = upload.text(0, 5).equals("%PDF-");
      var bytes = bench.at(() -> isPdf ? pdf(upload) : picture(upload));
      var key = key(isPdf ? "pdf" : "jpg");
      store.put(key, bytes);
      return new Kept(key.name(), key.contentType(), bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<EvidenceFile> open(String key) {
    return MediaKey.read(MediaKey.Bucket.EVIDENCE, key).flatMap(found -> store.open(found)
        .map(content -> new EvidenceFile(found.contentType(), content.bytes(), content.stream())));
  }

  @Override
  public void delete(String key) {
    MediaKey.read(MediaKey.Bucket.EVIDENCE, key).ifPresent(store::delete);
  }

  private static byte[] pdf(Upload upload) throws IOException {
    var bytes = upload.whole();
    PdfCheck.check(bytes);
    return bytes;
  }

  private static byte[] picture(Upload upload) throws IOException {
    return Pictures.read(upload, Crop.WHOLE, MediaProblem.EVIDENCE_TYPE).jpeg();
  }

  // not of the content: whoever has a document must not know its key, and two who
  // sent the same one delete their own
  private static MediaKey key(String ending) {
    var name = new byte[32];
    RANDOM.nextBytes(name);
    return new MediaKey(MediaKey.Bucket.EVIDENCE, HexFormat.of().formatHex(name) + "." + ending);
  }
}
