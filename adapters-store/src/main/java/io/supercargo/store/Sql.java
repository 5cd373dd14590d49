package io.supercargo.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Asks and tells a database, with values in the order of the question marks. Thread-safe; every
 * call borrows a connection for as long as it lasts. What goes wrong is a {@link StoreFailure}.
 */
final class Sql {
  private static final String DUPLICATE_KEY = "23505";
  private static final int ATTEMPTS = 3;

  private final DataSource source;

  Sql(DataSource source) {
    this.source = source;
  }

  <T> List<T> query(String sql, Row<T> row, @Nullable Object... values) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return rows(statement, row);
    } catch (SQLException refused) {
      throw StoreFailure.of(refused);
    }
  }

  int update(String sql, @Nullable Object... values) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    } catch (SQLException refused) {
      throw StoreFailure.of(refused);
    }
  }

  /** Runs a statement once per item, all in one transaction. */
  <T> void batch(String sql, Iterable<T> items, Function<T, @Nullable Object[]> values) {
    for (int attempt = 1; ; attempt++) {
      try (Connection connection = source.getConnection()) {
        transact(connection, sql, items, values);
        return;
      } catch (SQLException refused) {
        // two writers may both find a key missing; the second finds it there when it tries again
        if (attempt == ATTEMPTS || !DUPLICATE_KEY.equals(refused.getSQLState())) {
          throw StoreFailure.of(refused);
        }
      }
    }
  }

  private static <T> void transact(
      Connection connection, String sql, Iterable<T> items, Function<T, @Nullable Object[]> values)
      throws SQLException {
    connection.setAutoCommit(false);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (T item : items) {
        bind(statement, values.apply(item));
        statement.addBatch();
      }
      statement.executeBatch();
      connection.commit();
    } catch (SQLException | RuntimeException refused) {
      connection.rollback();
      throw refused;
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object[] values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  private static <T> List<T> rows(PreparedStatement statement, Row<T> row) throws SQLException {
    List<T> found = new ArrayList<>();
    try (ResultSet columns = statement.executeQuery()) {
      while (columns.next()) {
        found.add(row.read(columns));
      }
    }
    return found;
  }

  /** Reads the row that the columns stand at. */
  @FunctionalInterface
  interface Row<T> {
    T read(ResultSet columns) throws SQLException;
  }
}
