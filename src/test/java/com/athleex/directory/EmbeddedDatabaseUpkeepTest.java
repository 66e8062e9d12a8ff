package com.athleex.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
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

  private HikariDataSource pool;
  private DataSource database;
  private EmbeddedDatabaseUpkeep upkeep;

  @Test
  void theFileStaysSmall() throws SQLException {
    open("untidied");
    publish(false);
    close();
    open("tidied");
    publish(true);

    assertThat(count()).isEqualTo(CHUNKS * CHUNK);
    assertThat(size("tidied")).isLessThan(size("untidied") * 2 / 3);
    close();
  }

  @Test
  void itWaitsForWritersToEnd() throws Exception {
    open("trainers");
    publish(false);
    try (var writer = database.getConnection()) {
      writer.setAutoCommit(false);
      try (var statement = writer.createStatement()) {
        statement.execute("delete from trainer");
      }
      var step = CompletableFuture.supplyAsync(this::step);
      assertThatThrownBy(() -> step.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
      writer.commit();
      assertThat(step.get(2, TimeUnit.MINUTES)).isTrue();
    }
    assertThat(count()).isZero();
    close();
  }

  private boolean step() {
    try {
      return upkeep.step();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  // by keys without an order, as trainers' are: each chunk changes pages all over
  // the table
  private void publish(boolean tidied) throws SQLException {
    for (int i = 0; i < CHUNKS; i++) {
      run("insert into trainer select random_uuid(), repeat('strength ', 80) from system_range(1, " + CHUNK
          + ")");
      if (tidied && i % 10 == 0)
        upkeep.keepUp();
    }
  }

  private void open(String name) throws SQLException {
    pool = new HikariDataSource();
    // what has been replaced may be written over at once: a test does not wait 45 s
    pool.setJdbcUrl("jdbc:h2:file:" + folder.resolve(name) + ";WRITE_DELAY=0;RETENTION_TIME=0");
    database = (DataSource) new EmbeddedDatabase().postProcessAfterInitialization(pool, "dataSource");
    upkeep = new EmbeddedDatabaseUpkeep(database);
    run("create table trainer (id uuid primary key, bio varchar(1000))");
  }

  private void close() {
    pool.close();
  }

  private int count() throws SQLException {
    try (var connection = database.getConnection();
        var rows = connection.createStatement().executeQuery("select count(*) from trainer")) {
      return rows.next() ? rows.getInt(1) : -1;
    }
  }

  private long size(String name) {
    try {
      return Files.size(folder.resolve(name + ".mv.db"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run(String statement) throws SQLException {
    try (var connection = database.getConnection(); var made = connection.createStatement()) {
      made.execute(statement);
    }
  }
}
