package com.athleex.directory.bench.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long after a write was acknowledged searches find it. Run as
 * {@link Rounds}, with how often to look in place of the rounds; what follows
 * is given to the application, such as
 * {@code --spring.jpa.properties.hibernate.search.backend.io.refresh_interval=50}.
 */
final class IndexLag {

  private static final int WARM_UP = 50;

  private IndexLag() {}

  public static void main(String... arguments) throws IOException, InterruptedException {
    var database = Database.of(arguments[1]);
    var folder = Path.of("target", "kill", "lag-" + arguments[1]);
    var data = Files.createDirectories(folder.resolve("data-" + System.currentTimeMillis()));
    var setup = new AotCache(folder).of(Path.of(arguments[0]), data, database.environment());
    for (int i = 3; i < arguments.length; i++)
      setup = setup.with(arguments[i]);
    try (var application = PackagedApplication.start(setup, data.resolve("logs"), "index-lag");
        var http = new Http(application.address())) {
      var word = "k" + UUID.randomUUID().toString().substring(0, 8);
      var owner = Owner.come(http, data.resolve("mail"), word, 0);
      owner.publish(http, true);
      var lags = new ArrayList<Duration>();
      for (int i = 1; i <= WARM_UP + Integer.parseInt(arguments[2]); i++) {
        if (i % 500 == 0)
          owner.signIn(http);
        // the rhythm of the writes must not be that of the index
        Thread.sleep(ThreadLocalRandom.current().nextInt(400));
        var lag = lag(http, owner, new Index(http, word), Said.of(i, true));
        if (i > WARM_UP)
          lags.add(lag);
      }
      System.out.printf("%d writes found after %s%n", lags.size(), Report.percentiles(lags));
    }
  }

  private static Duration lag(Http http, Owner owner, Index index, Said next)
      throws IOException, InterruptedException {
    owner.say(http, next);
    long acknowledged = System.nanoTime();
    while (!next.equals(index.found().get(owner.handle())))
      Thread.sleep(1);
    return Duration.ofNanos(System.nanoTime() - acknowledged);
  }
}
