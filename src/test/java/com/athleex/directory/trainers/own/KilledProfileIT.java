package com.athleex.directory.trainers.own;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.Asvs;
import com.athleex.directory.bench.kill.Database;
import com.athleex.directory.bench.kill.PackagedApplication.Setup;
import com.athleex.directory.bench.kill.Round;
import com.athleex.directory.bench.kill.Rounds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged application is killed (SIGKILL) while trainers write, publish
 * and withdraw their profiles, and started again.
 */
class KilledProfileIT {

  private static final Path JAR = Path.of("target/trainer-directory.jar");
  private static final int WRITING_MS = 2000;

  @TempDir
  Path data;

  @BeforeEach
  void onceNotOncePerDatabase() {
    Assumptions.assumeTrue(System.getProperty("test.db", "h2").equals("h2"), "H2 keeps its own files");
    assertThat(JAR).exists();
  }

  @Test
  @Asvs("v5.0.0-2.3.3")
  void whatWasAcknowledgedIsKeptAndTheIndexShowsIt() throws Exception {
    var rounds = new ArrayList<Round>();
    var setup = Setup.of(List.of("-XX:TieredStopAtLevel=1"), JAR, data, Database.H2.environment());
    try (var killed = new Rounds(setup, Path.of("target/test-logs"), "h2-killed-profiles")) {
      rounds.add(killed.next(WRITING_MS, false));
      rounds.add(killed.next(WRITING_MS, true));
      // as an older version left it
      Files.writeString(data.resolve("index/shape"), "1");
      rounds.add(killed.next(WRITING_MS, false));
    }
    // within how many seconds depends on the machine: the benchmark asks that
    assertThat(rounds).allMatch(round -> round.lost().isEmpty()).allMatch(Round::isHealed)
        .anyMatch(round -> round.acknowledged() > 0);
  }
}
