package io.supercargo.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link BackupWriter} wrote, into tables that are empty. */
final class BackupReader {
  static final String NAME = "supercargo-1";

  private static final JsonMapper JSON = new JsonMapper();
  private static final int WRITTEN_AT_ONCE = 500;

  private final MappingIterator<JsonNode> lines;
  private final Map<String, Long> rows = new TreeMap<>();

  BackupReader(InputStream stream) throws IOException {
    this.lines = JSON.readerFor(JsonNode.class).readValues(stream);
  }

  /** How many rows of each table were read. */
  Map<String, Long> read(List<Table> tables, Session session) throws SQLException, IOException {
    head(next());
    JsonNode line = next();
    while (!line.has("rows")) {
      Load load = new Load(table(line, tables), columns(line), session);
      line = load.rows();
    }
    long all = rows.values().stream().mapToLong(Long::longValue).sum();
    if (line.path("rows").longValue() != all) {
      throw new IOException("it holds %d rows (expected: %s)".formatted(all, line.path("rows")));
    }
    return rows;
  }

  private static void head(JsonNode line) throws IOException {
    if (!line.path("backup").asText().equals(NAME)) {
      throw new IOException("it is no backup of a store");
    }
    String schema = line.path("schema").asText();
    if (Integer.parseInt(schema) > Integer.parseInt(Migrations.NEWEST)) {
      String expected = "at most version " + Migrations.NEWEST;
      throw new IOException("it is of version %s (expected: %s)".formatted(schema, expected));
    }
  }

  private static Table table(JsonNode line, List<Table> tables) throws IOException {
    String name = line.path("table").asText();
    Optional<Table> table = tables.stream().filter(it -> it.name().equals(name)).findFirst();
    return table.orElseThrow(() -> new IOException("it holds an unknown table " + name));
  }

  private static List<String> columns(JsonNode line) {
    List<String> columns = new ArrayList<>();
    line.path("columns").forEach(column -> columns.add(column.asText()));
    return columns;
  }

  private JsonNode next() throws IOException {
    try {
      return lines.nextValue();
    } catch (NoSuchElementException end) {
      throw new IOException("it ends too early", end);
    }
  }

  /** The rows of one table on their way. */
  private final class Load {
    private final Table table;
    private final List<String> columns;
    private final Session session;
    private final List<@Nullable Object[]> waiting = new ArrayList<>();
    private long count;

    Load(Table table, List<String> columns, Session session) throws IOException {
      if (!table.columns().containsAll(columns)) {
        throw new IOException("it holds unknown columns of " + table.name());
      }
      this.table = table;
      this.columns = columns;
      this.session = session;
    }

    /** Returns the line that follows them. */
    JsonNode rows() throws SQLException, IOException {
      JsonNode line = next();
      for (; line.isArray(); line = next()) {
        waiting.add(values(line));
        if (waiting.size() == WRITTEN_AT_ONCE) {
          write();
        }
      }
      write();
      rows.put(table.name(), count);
      return line;
    }

    private @Nullable Object[] values(JsonNode row) throws IOException {
      @Nullable Object[] values = new @Nullable Object[columns.size()];
      for (int i = 0; i < values.length; i++) {
        Cell cell = table.cells().get(table.columns().indexOf(columns.get(i)));
        values[i] = cell.value(row.path(i));
      }
      return values;
    }

    private void write() throws SQLException {
      session.batch(table.insert(columns), waiting, row -> row);
      count += waiting.size();
      waiting.clear();
    }
  }
}
