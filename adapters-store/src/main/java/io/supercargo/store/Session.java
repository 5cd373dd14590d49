package io.supercargo.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One connection, asked and told with values in the order of the question marks. */
final class Session {
  private final Connection connection;

  Session(Connection connection) {
    this.connection = connection;
  }

  <T> List<T> query(String sql, Sql.Row<T> row, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return rows(statement, row);
    }
  }

  <T> Optional<T> first(String sql, Sql.Row<T> row, @Nullable Object... values)
      throws SQLException {
    return query(sql, row, values).stream().findFirst();
  }

  int update(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    }
  }

  <T> void batch(String sql, Iterable<T> items, Function<T, @Nullable Object[]> values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (T item : items) {
        bind(statement, values.apply(item));
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object[] values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, storable(values[i]));
    }
  }

  /** PostgreSQL has no place for a zero in a text, and the other database shall not differ. */
  private static @Nullable Object storable(@Nullable Object value) {
    return value instanceof String text ? text.replace('\0', '\uFFFD') : value;
  }

  private static <T> List<T> rows(PreparedStatement statement, Sql.Row<T> row) throws SQLException {
    List<T> found = new ArrayList<>();
    try (ResultSet columns = statement.executeQuery()) {
      while (columns.next()) {
        found.add(row.read(columns));
      }
    }
    return found;
  }
}
