package com.athleex.directory.media.stores;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.media.MediaKey;
import com.athleex.directory.media.MediaKey.Bucket;
import com.athleex.directory.media.MediaStore;
import com.athleex.directory.media.Samples;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every store does. */
abstract class StoreContract {

  abstract MediaStore store();

  @Test
  void whatWasPutIsThereUntilItIsDeleted() throws IOException {
    var photo = key(Bucket.PHOTOS, "-240.jpg");
    var bytes = new byte[300_000];
    new Random(1).nextBytes(bytes);
    assertThat(store().open(photo)).isEmpty();
    store().put(photo, bytes);
    store().put(photo, bytes);
    assertThat(read(photo)).isEqualTo(bytes);
    assertThat(read(photo)).isEqualTo(bytes);
    store().delete(photo);
    store().delete(photo);
    assertThat(store().open(photo)).isEmpty();
  }

  @Test
  void bucketsAndNamesAreKeptApart() throws IOException {
    var evidence = key(Bucket.EVIDENCE, ".pdf");
    var other = new MediaKey(Bucket.PHOTOS, evidence.name());
    var third = new MediaKey(Bucket.EVIDENCE, evidence.name().replace(".pdf", ".jpg"));
    store().put(evidence, Samples.text("one"));
    assertThat(store().open(other)).isEmpty();
    assertThat(store().open(third)).isEmpty();
    store().put(other, new byte[0]);
    store().delete(third);
    assertThat(read(evidence)).isEqualTo(Samples.text("one"));
    assertThat(read(other)).isEmpty();
  }

  @Test
  void manyAtOncePutTheSame() throws Exception {
    var photo = key(Bucket.PHOTOS, "-800.jpg");
    var bytes = Samples.text("the same for everybody");
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var all = new ArrayList<Future<?>>();
      for (int i = 0; i < 16; i++)
        all.add(threads.submit(() -> store().put(photo, bytes)));
      for (var one : all)
        one.get();
    }
    assertThat(read(photo)).isEqualTo(bytes);
  }

  byte @Nullable [] read(MediaKey key) throws IOException {
    try (var content = store().open(key).orElseThrow()) {
      var bytes = content.stream().readAllBytes();
      assertThat(content.bytes()).isEqualTo(bytes.length);
      return bytes;
    }
  }

  static MediaKey key(Bucket bucket, String ending) {
    var name = new byte[32];
    new Random().nextBytes(name);
    return new MediaKey(bucket, HexFormat.of().formatHex(name) + ending);
  }
}
