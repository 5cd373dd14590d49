package io.supercargo.store;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;

/**
 * Connections to an H2 file that is written when it is told to, and when megabytes wait. Without a
 * delay, H2 writes at the end of every transaction, one after another; with one, by a thread of its
 * own that we do not want. No option says neither, and every new connection sets the option anew.
 */
record QuietSource(DataSource source) implements DataSource {
  private static final int ONLY_WHEN_TOLD = -1;

  @Override
  public Connection getConnection() throws SQLException {
    return quiet(source.getConnection());
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return quiet(source.getConnection(user, password));
  }

  private static Connection quiet(Connection connection) throws SQLException {
    if (connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session) {
      MVStore store = session.getDatabase().getStore().getMvStore();
      if (store.getAutoCommitDelay() == 0) {
        store.setAutoCommitDelay(ONLY_WHEN_TOLD);
      }
    }
    return connection;
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return source.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    source.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    source.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return source.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getGlobal();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return source.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return source.isWrapperFor(type);
  }
}
