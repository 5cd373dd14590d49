package io.supercargo.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Asks and tells a database, with values in the order of the question marks. Thread-safe; every
 * call borrows a connection for as long as it lasts. What goes wrong is a {@link StoreFailure}.
 */
final class Sql {
  private static final String DUPLICATE_KEY = "23505";

  /** Transactions that hindered each other: one was rolled back, and may come again. */
  private static final String ROLLED_BACK = "40";

  private static final int ATTEMPTS = 3;

  private final Database database;
  private final DataSource source;
  private final Runnable settling;

  /**
   * @param settling puts on disk what was committed; it is run after each change, without a
   *     connection in hand
   */
  Sql(Database database, DataSource source, Runnable settling) {
    this.database = database;
    this.source = source;
    this.settling = settling;
  }

  /** Leaves it to the database when what was committed is written. */
  static Sql plain(Database database, DataSource source) {
    return new Sql(database, source, () -> {});
  }

  <T> List<T> query(String sql, Row<T> row, @Nullable Object... values) {
    return alone(session -> session.query(sql, row, values));
  }

  <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... values) {
    return query(sql, row, values).stream().findFirst();
  }

  /** A statement that is no change of rows. */
  void execute(String sql) {
    int rows = alone(session -> session.update(sql));
    assert rows == 0;
  }

  int update(String sql, @Nullable Object... values) {
    int rows = alone(session -> session.update(sql, values));
    settling.run();
    return rows;
  }

  /** Inserts a row, unless another has its key already; then that one is on disk. */
  boolean insert(String sql, @Nullable Object... values) {
    boolean inserted = alone(session -> insert(session, sql, values));
    settling.run();
    return inserted;
  }

  /** Runs a statement once per item, all in one transaction. */
  <T> void batch(String sql, Iterable<T> items, Function<T, @Nullable Object[]> values) {
    run(session -> session.batch(sql, items, values));
  }

  /** Inserts or replaces a row per item, all in one transaction. */
  <T> void upsert(Upsert upsert, Iterable<T> items, Function<T, @Nullable Object[]> values) {
    batch(database.statement(upsert), items, values);
  }

  /** {@link Database#claimable}. */
  String claimable(int most) {
    return database.claimable(most);
  }

  /** A transaction that answers nothing. */
  void run(Task task) {
    boolean done =
        transaction(
            session -> {
              task.in(session);
              return true;
            });
    assert done;
  }

  /** Does all of the work or none; it may be begun several times. */
  <T> T transaction(Work<T> work) {
    T done = committed(work);
    settling.run();
    return done;
  }

  private <T> T committed(Work<T> work) {
    for (int attempt = 1; ; attempt++) {
      try (Connection connection = source.getConnection()) {
        return transact(connection, work);
      } catch (SQLException refused) {
        if (attempt == ATTEMPTS || !mayComeAgain(refused)) {
          throw StoreFailure.of(refused);
        }
      }
    }
  }

  private <T> T alone(Work<T> work) {
    try (Connection connection = source.getConnection()) {
      return work.in(new Session(connection));
    } catch (SQLException refused) {
      throw StoreFailure.of(refused);
    }
  }

  private static boolean insert(Session session, String sql, @Nullable Object[] values)
      throws SQLException {
    try {
      return session.update(sql, values) == 1;
    } catch (SQLException refused) {
      if (DUPLICATE_KEY.equals(refused.getSQLState())) {
        return false;
      }
      throw refused;
    }
  }

  private static <T> T transact(Connection connection, Work<T> work) throws SQLException {
    connection.setAutoCommit(false);
    try {
      T done = work.in(new Session(connection));
      connection.commit();
      return done;
    } catch (SQLException | RuntimeException refused) {
      connection.rollback();
      throw refused;
    }
  }

  /** Two writers may both find a key missing; the second finds it there when it tries again. */
  private static boolean mayComeAgain(SQLException refused) {
    String state = String.valueOf(refused.getSQLState());
    return state.equals(DUPLICATE_KEY) || state.startsWith(ROLLED_BACK);
  }

  /** Reads the row that the columns stand at. */
  @FunctionalInterface
  interface Row<T> {
    T read(ResultSet columns) throws SQLException;
  }

  /** What is done with a connection, without an answer. */
  @FunctionalInterface
  interface Task {
    void in(Session session) throws SQLException;
  }

  /** What is done with a connection. */
  @FunctionalInterface
  interface Work<T> {
    T in(Session session) throws SQLException;
  }
}
