package com.athleex.directory.bench;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether both servers find as much for the same questions: a comparison of
 * different work would be none.
 *
 * @param asked
 *          how many questions both were asked
 * @param equal
 *          how many had the same total
 * @param applicationFound
 *          matches a query
 * @param applicationBytes
 *          of an answer's body
 */
record Agreement(int asked, int equal, double applicationFound, double floorFound, double applicationBytes,
    double floorBytes) {

  private static final Pattern TOTAL = Pattern.compile("\"total\":\\{\"value\":(\\d+)");
  private static final Pattern FEATURE = Pattern.compile("\"type\":\"Feature\"");

  static Agreement on(List<byte[]> requests, Server application, Server floor) throws IOException {
    int equal = 0;
    double[] found = new double[2];
    double[] bytes = new double[2];
    try (var one = new Connection(application.port()); var other = new Connection(floor.port())) {
      for (byte[] request : requests) {
        long here = found(application, one, request);
        long there = found(floor, other, request);
        found[0] += here;
        found[1] += there;
        bytes[0] += one.bodyLength();
        bytes[1] += other.bodyLength();
        if (here == there)
          equal++;
      }
    }
    int asked = requests.size();
    return new Agreement(asked, equal, found[0] / asked, found[1] / asked, bytes[0] / asked,
        bytes[1] / asked);
  }

  private static long found(Server server, Connection connection, byte[] request) throws IOException {
    int status = connection.send(request);
    String body = connection.body();
    if (status != 200)
      throw new IOException(server.name() + " answered " + status + " to\n" + new String(request) + body);
    var total = TOTAL.matcher(body);
    return total.find() ? Long.parseLong(total.group(1)) : FEATURE.matcher(body).results().count();
  }
}
