package com.athleex.directory.bench.kill;

import com.athleex.directory.bench.kill.PackagedApplication.Setup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Kills the packaged application ({@code kill -9}) in the middle of its owners'
 * writes, starts it again, and compares what was acknowledged with the database
 * and with the index; again and again:
 *
 * <pre>
 * ./mvnw -q -DskipTests package
 * ./mvnw -q test-compile org.codehaus.mojo:exec-maven-plugin:3.6.4:exec -Dexec.executable=java -Dexec.classpathScope=test \
 *   -Dexec.args="-cp %classpath com.athleex.directory.bench.kill.Rounds target/trainer-directory.jar h2 100"
 * </pre>
 *
 * {@code mysql} in place of {@code h2} takes the database from the environment:
 * {@code MYSQL_HOST}, {@code MYSQL_PORT}, {@code MYSQL_DATABASE},
 * {@code MYSQL_USER}, {@code MYSQL_PASSWORD}. Ends with 1 if anything was lost,
 * or the index was not right within five seconds of being ready.
 */
public final class Rounds implements AutoCloseable {

  private static final int OWNERS = 8;
  /** Without any write: something is wrong, which the comparison will tell. */
  private static final long MOST_NS = Duration.ofMinutes(1).toNanos();

  private final Setup setup;
  private final Path logs;
  private final String name;
  private final String word = "k" + UUID.randomUUID().toString().substring(0, 8);
  private final List<Writer> writers = new ArrayList<>();
  private PackagedApplication application;
  private Http http;

  /**
   * Starts the application, and lets the owners come.
   *
   * @param logs
   *          the folder that takes what it prints
   * @param name
   *          with which the files there begin
   */
  public Rounds(Setup setup, Path logs, String name) throws IOException, InterruptedException {
    this.setup = setup;
    this.logs = logs;
    this.name = name;
    application = PackagedApplication.start(setup, logs, name);
    http = new Http(application.address());
    for (int i = 0; i < OWNERS; i++) {
      var writer = new Writer(Owner.come(http, setup.data().resolve("mail"), word, i), Said.of(0, false));
      writer.write(http, true);
      writers.add(writer);
    }
  }

  public static void main(String... arguments) throws IOException, InterruptedException {
    var database = Database.of(arguments[1]);
    var folder = Path.of("target", "kill", arguments[1]);
    var data = Files.createDirectories(folder.resolve("data-" + System.currentTimeMillis()));
    var setup = new AotCache(folder).of(Path.of(arguments[0]), data, database.environment());
    var report = new Report();
    try (var rounds = new Rounds(setup, data.resolve("logs"), "killed-profiles")) {
      for (int i = Integer.parseInt(arguments[2]); i > 0; i--)
        report.add(rounds.next(ThreadLocalRandom.current().nextInt(300, 3000), i % 10 == 0));
    }
    System.exit(report.end() ? 0 : 1);
  }

  /**
   * Lets everybody write, kills, starts again, and compares.
   *
   * @param writingMs
   *          milliseconds from the first write to the kill
   * @param again
   *          whether it is also killed while it starts
   */
  public Round next(int writingMs, boolean again) throws IOException, InterruptedException {
    long before = written();
    for (var writer : writers)
      writer.owner().signIn(http);
    var threads = writers.stream().map(writer -> Thread.ofVirtual().start(() -> writer.write(http))).toList();
    // a machine that is slow just now still gets something to lose
    for (long began = System.nanoTime(); written() == before && System.nanoTime() - began < MOST_NS;)
      Thread.sleep(1);
    Thread.sleep(writingMs);
    application.kill();
    for (var thread : threads)
      thread.join();
    http.close();

    if (again)
      PackagedApplication.startInVain(setup,
          application.readyAfter().multipliedBy(writingMs).dividedBy(3000));
    application = PackagedApplication.start(setup, logs, name);
    long ready = System.nanoTime();
    http = new Http(application.address());
    var lost = new ArrayList<String>();
    var expected = expected(lost);
    var healing = Healing.await(new Index(http, word), expected, ready);
    return new Round(written() - before, application.readyAfter(), lost, healing.drift(), healing.after());
  }

  private Map<String, Said> expected(List<String> lost) throws IOException, InterruptedException {
    var expected = new HashMap<String, Said>();
    for (var writer : writers) {
      var said = writer.owner().said(http);
      var told = writer.toString();
      if (!writer.kept(said))
        lost.add(told + ", " + said + " kept");
      if (said.found())
        expected.put(writer.owner().handle(), said);
    }
    return expected;
  }

  private long written() {
    return writers.stream().mapToLong(Writer::writes).sum();
  }

  @Override
  public void close() throws InterruptedException {
    http.close();
    application.close();
  }
}
