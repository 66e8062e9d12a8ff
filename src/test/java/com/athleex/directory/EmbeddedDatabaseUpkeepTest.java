package com.athleex.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseUpkeepTest {

  private static final int CHUNKS = 1500;
  private static final int CHUNK = 20;

  @TempDir
  Path folder;

  @Test
  void theFileStaysSmall() throws Exception {
    try (var untidied = open("untidied")) {
      publish(untidied, false);
    }
    try (var tidied = open("tidied")) {
      publish(tidied, true);
      assertThat(count(tidied)).isEqualTo(CHUNKS * CHUNK);
    }
    assertThat(size("tidied")).isLessThan(size("untidied") * 2 / 3);
  }

  @Test
  void itWaitsForWritersToEnd() throws Exception {
    try (var opened = open("trainers")) {
      publish(opened, false);
      try (var writer = opened.database().getConnection()) {
        writer.setAutoCommit(false);
        try (var statement = writer.createStatement()) {
          statement.execute("delete from trainer");
        }
        var step = CompletableFuture.supplyAsync(() -> step(opened));
        assertThatThrownBy(() -> step.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        writer.commit();
        assertThat(step.get(2, TimeUnit.MINUTES)).isTrue();
      }
      assertThat(count(opened)).isZero();
    }
  }

  private record Opened(HikariDataSource pool, DataSource database, EmbeddedDatabaseUpkeep upkeep)
      implements
        AutoCloseable {
    @Override
    public void close() {
      pool.close();
    }
  }

  private Opened open(String name) throws SQLException {
    var pool = new HikariDataSource();
    // what has been replaced may be written over at once: a test does not wait 45 s
    pool.setJdbcUrl("jdbc:h2:file:" + folder.resolve(name) + ";WRITE_DELAY=0;RETENTION_TIME=0");
    var database = (DataSource) new EmbeddedDatabase().postProcessAfterInitialization(pool, "dataSource");
    var opened = new Opened(pool, database, new EmbeddedDatabaseUpkeep(database));
    run(opened, "create table trainer (id uuid primary key, bio varchar(1000))");
    return opened;
  }

  private static boolean step(Opened opened) {
    try {
      return opened.upkeep().step();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  // by keys without an order, as trainers' are: each chunk changes pages all over
  // the table
  private static void publish(Opened opened, boolean tidied) throws SQLException {
    for (int i = 0; i < CHUNKS; i++) {
      run(opened, "insert into trainer select random_uuid(), repeat('strength ', 80) from system_range(1, "
          + CHUNK + ")");
      if (tidied && i % 10 == 0)
        opened.upkeep().keepUp();
    }
  }

  private static int count(Opened opened) throws SQLException {
    try (var connection = opened.database().getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from trainer")) {
      return rows.next() ? rows.getInt(1) : -1;
    }
  }

  private long size(String name) throws IOException {
    return Files.size(folder.resolve(name + ".mv.db"));
  }

  private static void run(Opened opened, String statement) throws SQLException {
    try (var connection = opened.database().getConnection(); var made = connection.createStatement()) {
      made.execute(statement);
    }
  }
}
