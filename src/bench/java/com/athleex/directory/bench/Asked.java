package com.athleex.directory.bench;

import java.io.IOException;
import java.util.List;

/**
 * Requests that one connection makes without a pause, twice: the first time
 * warms up.
 */
record Asked(List<byte[]> requests) {

  /** In nanoseconds. */
  long[] latencies(Server server) throws IOException {
    try (var connection = new Connection(server.port())) {
      ask(connection);
      return ask(connection);
    }
  }

  private long[] ask(Connection connection) throws IOException {
    var latencies = new long[requests.size()];
    for (int i = 0; i < latencies.length; i++) {
      long before = System.nanoTime();
      int status = connection.send(requests.get(i));
      latencies[i] = System.nanoTime() - before;
      if (status != 200)
        throw new IOException(
            "answered " + status + " to\n" + new String(requests.get(i)) + connection.body());
    }
    return latencies;
  }
}
