package com.athleex.directory.bench;

import java.time.Duration;

/**
 * What this process takes of the processors that it shares with the servers.
 */
final class Client {

  private Client() {}

  /** So far, in steps of 10 ms. */
  static Duration processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
  }

  /**
   * The part of all processors that it left to others.
   *
   * @param processor
   *          its processor time within {@code elapsed}
   */
  static double left(Duration processor, Duration elapsed) {
    return 1 - (double) processor.toNanos() / elapsed.toNanos() / Runtime.getRuntime().availableProcessors();
  }
}
