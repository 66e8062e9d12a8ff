package com.athleex.directory.search.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one node of all tests in this JVM, with which it ends. */
public final class SharedNode {

  private static final Path FOLDER = Path.of("target/it/opensearch-" + UUID.randomUUID());
  private static final String HEAP = "512m";

  private static @Nullable OpenSearchNode node;

  private SharedNode() {}

  public static synchronized OpenSearchNode get() {
    if (node == null)
      node = start(0);
    return node;
  }

  /** Ends it as a crash would. */
  static synchronized void kill() throws InterruptedException {
    get().kill();
  }

  /** Starts it again where it was, with what it had. */
  static synchronized void restart() {
    node = start(get().port());
  }

  private static OpenSearchNode start(int port) {
    try {
      return port == 0 ? OpenSearchNode.start(HEAP, FOLDER) : OpenSearchNode.start(port, HEAP, FOLDER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
