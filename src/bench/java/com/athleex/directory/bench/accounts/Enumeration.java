package com.athleex.directory.bench.accounts;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Whether the time of an answer tells who has an account: the medians for an
 * address with an account and for others, taken in turns in one run. Then what
 * comes of trying passwords. Against a running application whose limits for
 * this measurement are raised, but for those of signing in:
 *
 * <pre>
 * DIRECTORY_WEB_LIMITS_SIGNUP_QUOTA=100000 DIRECTORY_WEB_LIMITS_PASSWORDRESET_QUOTA=100000 \
 *   DIRECTORY_WEB_LIMITS_WRITES_QUOTA=100000 DIRECTORY_WEB_LIMITS_SIGNINNETWORK_QUOTA=100000 \
 *   DIRECTORY_WEB_LIMITS_SIGNINPAIR_QUOTA=100000 DIRECTORY_WEB_LIMITS_SIGNINADDRESS_QUOTA=100000 ./mvnw spring-boot:run
 * java -cp target/test-classes com.athleex.directory.bench.accounts.Enumeration http://localhost:8080 data/mail 200
 * java -cp target/test-classes com.athleex.directory.bench.accounts.Enumeration http://localhost:8080 stuffing 1000
 * </pre>
 */
public final class Enumeration {

  private static final String PASSWORD = "four quiet words suffice";
  private static final Pattern CODE = Pattern.compile("atht_[\\w-]{43}");

  private final HttpClient http = HttpClient.newHttpClient();
  private final String base;

  private Enumeration(String base) {
    this.base = base + "/api/v1";
  }

  /**
   * @param arguments
   *          the application's address, its mail folder, how often
   */
  public static void main(String... arguments) throws IOException, InterruptedException {
    var measured = new Enumeration(arguments[0]);
    if (arguments[1].equals("stuffing"))
      measured.stuff(Integer.parseInt(arguments[2]));
    else
      measured.enumerate(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
  }

  private void enumerate(Path mail, int times) throws IOException, InterruptedException {
    var known = account(mail);
    compare("sign-up", times, known, email -> new Call("/accounts", signUp(email)));
    compare("sign-in", times, known,
        email -> new Call("/sessions",
            "{\"email\":\"%s\",\"password\":\"not the right one\"}".formatted(email)));
    compare("password reset", times, known,
        email -> new Call("/password-resets", "{\"email\":\"%s\"}".formatted(email)));
  }

  private void compare(String name, int times, String known, Function<String, Call> call)
      throws IOException, InterruptedException {
    var ofKnown = new double[times];
    var ofUnknown = new double[times];
    for (int i = -times / 4; i < times; i++) {
      double first = timed(call.apply(known));
      double second = timed(call.apply(fresh()));
      if (i >= 0) {
        ofKnown[i] = first;
        ofUnknown[i] = second;
      }
    }
    System.out.printf("%-15s known %7.2f ms, unknown %7.2f ms, apart %5.2f ms (medians of %d)%n", name,
        median(ofKnown), median(ofUnknown), Math.abs(median(ofKnown) - median(ofUnknown)), times);
  }

  private void stuff(int times) throws IOException, InterruptedException {
    tries("1 account x " + times + " passwords", times, fresh(), true);
    tries(times + " accounts x 1 password", times, fresh(), false);
  }

  private void tries(String name, int times, String one, boolean same)
      throws IOException, InterruptedException {
    int lookedAt = 0;
    long begun = System.nanoTime();
    for (int i = 0; i < times; i++) {
      var email = same ? one : fresh();
      var answer = send(
          new Call("/sessions", "{\"email\":\"%s\",\"password\":\"wrong one %d\"}".formatted(email, i)));
      if (answer.statusCode() == 401)
        lookedAt++;
    }
    System.out.printf("%-28s %d looked at, %d refused, in %.1f s%n", name, lookedAt, times - lookedAt,
        (System.nanoTime() - begun) / 1e9);
  }

  private String account(Path mail) throws IOException, InterruptedException {
    var email = fresh();
    try (var watch = mail.getFileSystem().newWatchService()) {
      Files.createDirectories(mail).register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      send(new Call("/accounts", signUp(email)));
      for (var more = watch.poll(10, TimeUnit.SECONDS); more != null; more = watch.poll(10,
          TimeUnit.SECONDS)) {
        if (isVerified(email, mail))
          return email;
        more.reset();
      }
    }
    throw new IllegalStateException("no letter came");
  }

  private boolean isVerified(String email, Path mail) throws IOException, InterruptedException {
    for (var file : letters(mail)) {
      var text = Files.readString(file);
      var code = CODE.matcher(text);
      if (text.contains(email) && code.find() && send(new Call("/accounts/verification",
          "{\"token\":\"%s\"}".formatted(code.group()))).statusCode() == 204)
        return true;
    }
    return false;
  }

  private static Path[] letters(Path mail) throws IOException {
    try (var files = Files.list(mail)) {
      return files.filter(file -> file.toString().endsWith(".eml")).toArray(Path[]::new);
    }
  }

  private static String signUp(String email) {
    return "{\"email\":\"%s\",\"password\":\"%s\",\"role\":\"athlete\",\"displayName\":\"A\",\"acceptedTerms\":true}"
        .formatted(email, PASSWORD);
  }

  private static String fresh() {
    return UUID.randomUUID() + "@example.org";
  }

  private double timed(Call call) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    var answer = send(call);
    if (answer.statusCode() == 429 || answer.statusCode() >= 500)
      throw new IllegalStateException(
          "answered " + answer.statusCode() + ": raise the limits for this measurement");
    return (System.nanoTime() - begun) / 1e6;
  }

  private HttpResponse<String> send(Call call) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create(base + call.path())).header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(call.body())).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static double median(double[] times) {
    var sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private record Call(String path, String body) {}
}
