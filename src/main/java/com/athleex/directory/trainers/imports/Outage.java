package com.athleex.directory.trainers.imports;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells a database that is away for a while from one that refuses. */
final class Outage {

  private Outage() {}

  static boolean causes(@Nullable Throwable failure) {
    for (var at = failure; at != null; at = at.getCause())
      if (at instanceof CannotCreateTransactionException || at instanceof TransientDataAccessException
          || at instanceof SQLTransientException || at instanceof SQLRecoverableException
          || (at instanceof SQLException sql && isConnection(sql.getSQLState())))
        return true;
    return false;
  }

  // class 08 of the SQL standard; 90 is how H2 says that it was closed
  private static boolean isConnection(@Nullable String state) {
    return state != null && (state.startsWith("08") || state.equals("90098") || state.equals("90121"));
  }
}
