package com.athleex.directory.bench.ctas;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * How long a page waits for its beacon, beside a route that does nothing, in
 * turns in one run: some connections, each of which asks anew once it was
 * answered. Against a running application whose limits for this measurement are
 * raised:
 *
 * <pre>
 * DIRECTORY_WEB_LIMITS_WRITES_QUOTA=100000000 DIRECTORY_WEB_LIMITS_CTAEVENTS_QUOTA=100000000 \
 *   DIRECTORY_DEMO_ENABLED=false java -jar target/trainer-directory.jar
 * java -cp target/test-classes com.athleex.directory.bench.ctas.Beacons http://localhost:8080 20000 4
 * </pre>
 */
public final class Beacons {

  private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0";
  private static final Pattern REF = Pattern.compile("[?&]ref=([\\w.-]+)");
  private static final int ROUNDS = 5;

  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String base;

  private Beacons(String base) {
    this.base = base;
  }

  /**
   * @param arguments
   *          the application's address, how many requests, on how many
   *          connections
   */
  public static void main(String... arguments) throws Exception {
    var measured = new Beacons(arguments[0]);
    int requests = Integer.parseInt(arguments[1]) / ROUNDS;
    int connections = Integer.parseInt(arguments[2]);
    var beacon = measured.request("/api/v1/cta-events").header("Content-Type", "text/plain;charset=UTF-8")
        .POST(BodyPublishers.ofString("{\"ref\":\"%s\",\"event\":\"shown\"}".formatted(measured.ref())))
        .build();
    var nothing = measured.request("/actuator/health/liveness").GET().build();
    var ofBeacon = new ArrayList<Long>();
    var ofNothing = new ArrayList<Long>();
    for (int round = -1; round < ROUNDS; round++) {
      var first = measured.times(beacon, 204, requests, connections);
      var second = measured.times(nothing, 200, requests, connections);
      if (round >= 0) {
        Arrays.stream(first).forEach(ofBeacon::add);
        Arrays.stream(second).forEach(ofNothing::add);
      }
    }
    tell("beacon", ofBeacon);
    tell("liveness", ofNothing);
    System.out.printf("ratio    p50 %.2f, p99 %.2f%n", at(ofBeacon, 0.5) / at(ofNothing, 0.5),
        at(ofBeacon, 0.99) / at(ofNothing, 0.99));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path)).header("User-Agent", BROWSER);
  }

  // as a call to action carries it
  private String ref() throws IOException, InterruptedException {
    var ctas = http.send(request("/api/v1/articles/deadlift-form-guide/ctas").GET().build(),
        BodyHandlers.ofString()).body();
    var ref = REF.matcher(ctas);
    if (!ref.find())
      throw new IllegalStateException("no call to action carries a ref");
    return ref.group(1);
  }

  private long[] times(HttpRequest request, int status, int requests, int connections) throws Exception {
    Callable<long[]> loop = () -> {
      var times = new long[requests / connections];
      for (int i = 0; i < times.length; i++) {
        long begun = System.nanoTime();
        int answered = http.send(request, BodyHandlers.discarding()).statusCode();
        times[i] = System.nanoTime() - begun;
        if (answered != status)
          throw new IllegalStateException("answered " + answered + ": are the limits raised?");
      }
      return times;
    };
    try (var threads = Executors.newFixedThreadPool(connections)) {
      var loops = new ArrayList<Callable<long[]>>();
      for (int i = 0; i < connections; i++)
        loops.add(loop);
      var all = new ArrayList<long[]>();
      for (var each : threads.invokeAll(loops))
        all.add(each.get());
      return all.stream().flatMapToLong(Arrays::stream).toArray();
    }
  }

  private static void tell(String name, ArrayList<Long> times) {
    System.out.printf("%-8s p50 %.2f ms, p99 %.2f ms (%d requests)%n", name, at(times, 0.5),
        at(times, 0.99), times.size());
  }

  private static double at(ArrayList<Long> times, double part) {
    var sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
    return sorted[(int) (part * (sorted.length - 1))] / 1e6;
  }
}
