package com.athleex.directory;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says plainly that H2's file belongs to one process at a time. */
class DatabaseInUse implements FailureAnalyzer {

  private static final int H2_FILE_LOCKED = 90020;

  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause())
      if (at instanceof SQLException sql && sql.getErrorCode() == H2_FILE_LOCKED)
        return new FailureAnalysis(
            "The database file is in use by another process, most likely a running server.",
            "Stop that server first; or, to import while it runs, send the file to it:"
                + " POST /api/v1/admin/imports (application/x-ndjson, with an administrator's API key).",
            failure);
    return null;
  }
}
