package com.athleex.directory.media.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.athleex.directory.media.MediaKey.Bucket;
import com.athleex.directory.media.MediaSettings;
import com.athleex.directory.media.MediaStore;
import com.athleex.directory.media.stores.BucketStore.Waits;
import com.athleex.directory.web.ProblemException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BucketStoreIT extends StoreContract {

  private static final String BUCKET = "directory-media";

  /** The server of the tests is slow while it is cold, and while all else is. */
  private static final Waits PATIENT = new Waits(Duration.ofSeconds(20), Duration.ofSeconds(60),
      Duration.ofMinutes(2));

  private static @Nullable S3Server server;
  private static @Nullable BucketStore store;

  @BeforeAll
  static void start() throws IOException {
    server = S3Server.started(BUCKET);
    store = store(server.address(), PATIENT);
  }

  @AfterAll
  static void stop() {
    if (store != null)
      store.close();
    if (server != null)
      server.close();
  }

  @Override
  MediaStore store() {
    return Objects.requireNonNull(store);
  }

  @Test
  void aServerThatIsSilentIsToldAsUnavailableInTime() throws IOException {
    try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var waiting = store(URI.create("http://127.0.0.1:" + silent.getLocalPort()), Waits.PROMISED)) {
      unavailable(waiting);
    }
  }

  @Test
  void aServerThatIsNotThereIsToldAsUnavailableInTime() throws IOException {
    int free;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    try (var store = store(URI.create("http://127.0.0.1:" + free), Waits.PROMISED)) {
      unavailable(store);
    }
  }

  private static void unavailable(MediaStore store) {
    var key = key(Bucket.PHOTOS, "-240.jpg");
    // three seconds are promised; a busy machine takes its own. Classes are loaded
    // before the clock starts
    assertThatThrownBy(() -> store.open(key)).isInstanceOf(ProblemException.class);
    long before = System.nanoTime();
    assertThatThrownBy(() -> store.put(key, new byte[100_000])).isInstanceOfSatisfying(ProblemException.class,
        told -> assertThat(told.type().status().value()).isEqualTo(503));
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
  }

  private static BucketStore store(URI endpoint, Waits waits) {
    return new BucketStore(BUCKET, new MediaSettings.S3(BUCKET, endpoint, "eu-south-1", "a-key", "a-secret"),
        waits);
  }
}
