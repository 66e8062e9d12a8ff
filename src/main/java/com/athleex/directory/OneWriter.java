package com.athleex.directory;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;

/**
 * Lets the transactions of H2 that write do so one after another; readers do
 * not wait. H2 2.4 takes the roots of its tables one by one when it writes a
 * transaction to disk: what another transaction is writing at that moment can
 * be there in part after the process was killed, and cannot be told from what
 * was committed.
 * <p>
 * A transaction's turn begins with its first statement that may change or lock
 * a row, and lasts until it ends; a transaction within another one, of the same
 * thread, has part in the other's turn.
 */
final class OneWriter implements QueryExecutionListener, MethodExecutionListener {

  // longer than any transaction here takes, an import's included
  private static final long PATIENCE_SECONDS = 10;

  private final Semaphore turn = new Semaphore(1, true);
  private volatile @Nullable Turn present;

  private record Turn(String connection, Thread thread) {}

  @Override
  public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
    var holder = present;
    boolean has = holder != null && (holder.connection().equals(execution.getConnectionId())
        || holder.thread() == Thread.currentThread());
    if (!has && queries.stream().anyMatch(query -> writes(query.getQuery())))
      take(execution.getConnectionId());
  }

  @Override
  public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
    if (isTurnOf(execution.getConnectionId()) && isWhole(execution))
      pass();
  }

  @Override
  public void beforeMethod(MethodExecutionContext call) {
    // a turn ends after the call
  }

  @Override
  public void afterMethod(MethodExecutionContext call) {
    var connection = call.getConnectionInfo();
    if (connection != null && isTurnOf(connection.getConnectionId())
        && ends(call.getMethod().getName(), call))
      pass();
  }

  private static boolean ends(String method, MethodExecutionContext call) {
    return method.equals("close") && call.getTarget() instanceof java.sql.Connection
        || call.getThrown() == null
            && (method.equals("commit")
                || method.equals("rollback") && call.getMethod().getParameterCount() == 0);
  }

  // a lock alone changes no value, and who skips what is locked waits for nobody
  static boolean writes(String statement) {
    String plain = statement.stripLeading().toLowerCase(Locale.ROOT);
    return !plain.startsWith("select") || plain.contains(" for update") && !plain.contains(" skip locked");
  }

  private void take(String connection) {
    try {
      if (!turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS))
        throw new CannotAcquireLockException("another transaction has been writing for too long");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotAcquireLockException("interrupted", e);
    }
    present = new Turn(connection, Thread.currentThread());
  }

  private boolean isTurnOf(String connection) {
    var holder = present;
    return holder != null && holder.connection().equals(connection);
  }

  // without a transaction, each statement is one
  private static boolean isWhole(ExecutionInfo execution) {
    try {
      return execution.getStatement().getConnection().getAutoCommit();
    } catch (SQLException e) {
      return false;
    }
  }

  private void pass() {
    present = null;
    turn.release();
  }
}
