package com.athleex.directory;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the file of H2 from growing with everything that was ever written. H2
 * appends each commit, and gathers what still counts of old parts of its file
 * only on a thread that it does not start with {@code WRITE_DELAY=0}, which is
 * what makes commits last: an import of more than half a million trainers left
 * 43 GB.
 * <p>
 * To gather is to write, so it waits for its turn as writers do: see
 * {@link OneWriter}.
 */
@Component
class EmbeddedDatabaseUpkeep {

  private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabaseUpkeep.class);
  private static final String FILE = "jdbc:h2:file:";
  /** Percent of the file that counts; H2 aims at as much. */
  private static final int FILL_RATE = 50;
  /** At once: writers wait some hundred milliseconds. */
  private static final int STEP_BYTES = 16 << 20;
  private static final int MOST_STEPS = 8;
  /** Any statement that does not read takes the turn; this one does nothing. */
  private static final String TAKE_TURN = "values 1";

  private final DataSource database;
  private final boolean embedded;

  EmbeddedDatabaseUpkeep(DataSource database) throws SQLException {
    this.database = database;
    this.embedded = database.isWrapperFor(HikariDataSource.class)
        && String.valueOf(database.unwrap(HikariDataSource.class).getJdbcUrl()).startsWith(FILE);
  }

  @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT1S")
  void keepUp() {
    if (!embedded)
      return;
    try {
      for (int i = 0; i < MOST_STEPS && step(); i++)
        log.debug("Gathered a part of the database's file");
    } catch (SQLException | CannotAcquireLockException e) {
      log.warn("The database's file could not be tidied up; it is tried again", e);
    }
  }

  /** Whether there was something to gather, and may be more. */
  boolean step() throws SQLException {
    try (var connection = database.getConnection()) {
      var store = store(connection.unwrap(JdbcConnection.class));
      if (store.getFileStore().getChunksFillRate() >= FILL_RATE)
        return false;
      boolean autoCommit = connection.getAutoCommit();
      connection.setAutoCommit(false);
      try (var turn = connection.createStatement()) {
        turn.execute(TAKE_TURN);
        return store.compact(FILL_RATE, STEP_BYTES);
      } finally {
        connection.rollback();
        connection.setAutoCommit(autoCommit);
      }
    }
  }

  private static MVStore store(JdbcConnection connection) {
    return ((SessionLocal) connection.getSession()).getDatabase().getStore().getMvStore();
  }
}
