package io.supercargo.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;

/**
 * The file behind an H2 database of this process. H2 itself never forces what it commits to the
 * disk; its only statement that does, also compacts the file every time.
 */
final class H2File {
  private H2File() {}

  /** What forces all that is committed to the disk; nothing for a database that has no file. */
  static GroupCommit groupCommit(Connection connection) throws SQLException {
    if (connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session) {
      MVStore store = session.getDatabase().getStore().getMvStore();
      FileStore<?> file = store.getFileStore();
      if (file != null) {
        return new GroupCommit(() -> force(store, file));
      }
    }
    return new GroupCommit(() -> {});
  }

  private static void force(MVStore store, FileStore<?> file) {
    store.commit();
    file.sync();
  }
}
