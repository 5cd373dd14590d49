package io.supercargo.store;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets one thread of all nodes work at a time. Threads of this node queue here, so that one of them
 * alone holds a connection while it waits for other nodes. Thread-safe.
 */
final class StoreTurns {
  private final Database database;
  private final Sql sql;
  private final ReentrantLock here = new ReentrantLock(true);

  StoreTurns(Database database, Sql sql) {
    this.database = database;
    this.sql = sql;
  }

  <T> T take(String key, Supplier<T> work) {
    here.lock();
    try {
      return database.alone(sql, key, work);
    } finally {
      here.unlock();
    }
  }
}
