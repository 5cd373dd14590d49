package io.supercargo.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * Connections to an H2 file that is written when it is told to, and when megabytes wait. Without a
 * delay, H2 writes at the end of every transaction, one after another; with one, by a thread of its
 * own that we do not want. No option says neither, and every new connection sets the option anew.
 */
final class QuietSource {
  private static final int ONLY_WHEN_TOLD = -1;

  private QuietSource() {}

  static DataSource over(DataSource source) {
    return (DataSource)
        Proxy.newProxyInstance(
            QuietSource.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, values) -> asked(source, method, values));
  }

  private static @Nullable Object asked(
      DataSource source, Method method, @Nullable Object @Nullable [] values) throws Throwable {
    try {
      Object answer = method.invoke(source, values);
      return answer instanceof Connection connection ? quiet(connection) : answer;
    } catch (InvocationTargetException refused) {
      throw refused.getCause() == null ? refused : refused.getCause();
    }
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
}
