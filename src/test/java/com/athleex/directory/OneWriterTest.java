package com.athleex.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneWriterTest {

  private final DataSource database = database();

  @BeforeEach
  void table() throws SQLException {
    try (var connection = database.getConnection()) {
      run(connection, "drop table if exists coach");
      run(connection, "create table coach (id int primary key)");
    }
  }

  @Test
  void aSecondWriterWaitsForTheEndOfTheFirst() throws Exception {
    try (var first = transaction()) {
      run(first, "insert into coach values (1)");
      var second = CompletableFuture.supplyAsync(() -> write(2));

      assertThatThrownBy(() -> second.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
      first.commit();
      assertThat(second.get(2, TimeUnit.MINUTES)).isTrue();
    }
  }

  @Test
  void whoeverTurnsBackOrLeavesPassesTheTurn() throws Exception {
    try (var first = transaction()) {
      run(first, "insert into coach values (1)");
      first.rollback();
      assertThat(CompletableFuture.supplyAsync(() -> write(1)).get(2, TimeUnit.MINUTES)).isTrue();
      run(first, "insert into coach values (3)");
    }
    assertThat(CompletableFuture.supplyAsync(() -> write(4)).get(2, TimeUnit.MINUTES)).isTrue();
  }

  @Test
  void readersDoNotWait() throws Exception {
    try (var writer = transaction()) {
      run(writer, "insert into coach values (1)");
      var reader = CompletableFuture.supplyAsync(this::count);

      assertThat(reader.get(2, TimeUnit.MINUTES)).isZero();
    }
  }

  @Test
  void aTransactionWithinAnotherHasPartInItsTurn() throws Exception {
    try (var outer = transaction()) {
      run(outer, "insert into coach values (1)");
      assertThat(write(2)).isTrue();
      var third = CompletableFuture.supplyAsync(() -> write(3));
      assertThatThrownBy(() -> third.get(300, TimeUnit.MILLISECONDS)).as("the turn is still the outer one's")
          .isInstanceOf(TimeoutException.class);
      outer.commit();
      assertThat(third.get(2, TimeUnit.MINUTES)).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"select 1,false", "' SELECT id from coach for update',true",
      "select id from coach for update skip locked,false",
      "insert into coach values (1),true",
      "update coach set id = 2,true", "delete from coach,true", "create table x (id int),true"})
  void whatMayChangeOrLockARowWrites(String statement, boolean writes) {
    assertThat(OneWriter.writes(statement)).isEqualTo(writes);
  }

  private boolean write(int id) {
    try (var connection = database.getConnection()) {
      run(connection, "insert into coach values (" + id + ")");
      return true;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private int count() {
    try (var connection = database.getConnection();
        var rows = connection.createStatement().executeQuery("select count(*) from coach")) {
      return rows.next() ? rows.getInt(1) : -1;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection transaction() throws SQLException {
    var connection = database.getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  private static void run(Connection connection, String statement) throws SQLException {
    try (var made = connection.createStatement()) {
      made.execute(statement);
    }
  }

  private static DataSource database() {
    var h2 = new JdbcDataSource();
    h2.setUrl("jdbc:h2:mem:one-writer;DB_CLOSE_DELAY=-1");
    var oneWriter = new OneWriter();
    return ProxyDataSourceBuilder.create(h2).listener(oneWriter).methodListener(oneWriter).build();
  }
}
