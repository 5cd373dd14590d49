package io.supercargo.store;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a store as lines of JSON: a head; for each table a line with its name and columns and a
 * line for each row; the number of rows.
 */
final class BackupWriter {
  private static final int FETCHED_AT_ONCE = 500;

  private final JsonGenerator out;

  BackupWriter(OutputStream stream) throws IOException {
    this.out = new JsonFactory().createGenerator(stream, JsonEncoding.UTF8);
    out.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
  }

  /** How many rows of each table were written. */
  Map<String, Long> write(Connection connection, Instant made) throws SQLException, IOException {
    Map<String, Long> rows = new TreeMap<>();
    head(Migrations.version(connection).orElse(Migrations.NEWEST), made);
    for (Table table : Table.all(connection)) {
      name(table);
      rows.put(table.name(), rows(table, connection));
    }
    out.writeStartObject();
    out.writeNumberField("rows", rows.values().stream().mapToLong(Long::longValue).sum());
    out.writeEndObject();
    out.writeRaw('\n');
    out.flush();
    return rows;
  }

  private void head(String schema, Instant made) throws IOException {
    out.writeStartObject();
    out.writeStringField("backup", BackupReader.NAME);
    out.writeStringField("schema", schema);
    out.writeStringField("made", made.toString());
    out.writeEndObject();
  }

  private void name(Table table) throws IOException {
    out.writeStartObject();
    out.writeStringField("table", table.name());
    out.writeArrayFieldStart("columns");
    for (String column : table.columns()) {
      out.writeString(column);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private long rows(Table table, Connection connection) throws SQLException, IOException {
    long count = 0;
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(FETCHED_AT_ONCE);
      try (ResultSet rows = statement.executeQuery(table.select())) {
        while (rows.next()) {
          row(rows, table.cells());
          count++;
        }
      }
    }
    return count;
  }

  private void row(ResultSet row, List<Cell> cells) throws SQLException, IOException {
    out.writeStartArray();
    for (int i = 0; i < cells.size(); i++) {
      cells.get(i).write(row, i + 1, out);
    }
    out.writeEndArray();
  }
}
