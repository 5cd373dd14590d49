package io.supercargo.store;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A table as the database tells of it.
 *
 * @param columns their names in small letters
 * @param counted the columns whose numbers the database gives out
 */
record Table(String name, List<String> columns, List<Cell> cells, List<String> counted) {
  private static final String ALL =
      "select table_name from information_schema.tables where table_schema = current_schema"
          + " and table_type = 'BASE TABLE' order by table_name";

  /** All but the history of migrations, in the order of their names. */
  static List<Table> all(Connection connection) throws SQLException {
    List<Table> tables = new ArrayList<>();
    for (String name : new Session(connection).query(ALL, row -> row.getString(1))) {
      if (!name.equals(Migrations.HISTORY)) {
        tables.add(describe(name.toLowerCase(Locale.ROOT), connection));
      }
    }
    return tables;
  }

  boolean isEmpty(Session session) throws SQLException {
    String any = "select 1 from " + name + " fetch first 1 row only";
    return session.query(any, row -> row.getInt(1)).isEmpty();
  }

  String select() {
    return "select " + String.join(", ", columns) + " from " + name;
  }

  /** A statement that fills some of its columns. */
  String insert(List<String> some) {
    String marks = some.stream().map(column -> "?").collect(joining(", "));
    return "insert into %s (%s) values (%s)".formatted(name, String.join(", ", some), marks);
  }

  /** Goes on counting after the greatest number that is there. */
  void countOn(Session session) throws SQLException {
    for (String column : counted) {
      String greatest = "select coalesce(max(%s), 0) + 1 from %s".formatted(column, name);
      long next = session.query(greatest, row -> row.getLong(1)).get(0);
      int changed =
          session.update(
              "alter table %s alter column %s restart with %d".formatted(name, column, next));
      assert changed == 0;
    }
  }

  private static Table describe(String name, Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet none = statement.executeQuery("select * from " + name + " where 1 = 0")) {
      ResultSetMetaData columns = none.getMetaData();
      Table table = new Table(name, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      for (int i = 1; i <= columns.getColumnCount(); i++) {
        String column = columns.getColumnName(i).toLowerCase(Locale.ROOT);
        table.columns.add(column);
        table.cells.add(Cell.of(columns.getColumnType(i)));
        if (columns.isAutoIncrement(i)) {
          table.counted.add(column);
        }
      }
      return table;
    }
  }
}
