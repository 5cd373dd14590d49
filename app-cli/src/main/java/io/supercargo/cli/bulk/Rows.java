package io.supercargo.cli.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.provider.Spelling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads rows: JSON objects, one on each line, or comma-separated values with the fields' names in
 * the first line. Everything is read and checked before anything is done.
 */
public final class Rows {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final CsvMapper CSV =
      CsvMapper.builder()
          .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
          .enable(CsvParser.Feature.TRIM_SPACES)
          .build();

  private Rows() {}

  /**
   * The rows of a file.
   *
   * @param known the names that fields may have
   * @throws InvalidValue naming the row, when it cannot be read or has other fields
   */
  public static List<Row> read(String text, Set<String> known) {
    String content = text.startsWith("\ufeff") ? text.substring(1) : text;
    List<Row> rows = content.isBlank() ? List.of() : rows(content);
    if (rows.isEmpty()) {
      throw new InvalidValue(
          "--file", "no rows", "JSON lines, or CSV with names in its first line");
    }
    rows.forEach(row -> requireKnown(row, known));
    return rows;
  }

  private static List<Row> rows(String content) {
    return content.stripLeading().startsWith("{") ? json(content) : csv(content);
  }

  private static List<Row> json(String text) {
    List<Row> rows = new ArrayList<>();
    for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
      int number = rows.size() + 1;
      try {
        if (JSON.readTree(line) instanceof ObjectNode object) {
          rows.add(new Row(number, object));
        } else {
          throw new InvalidValue("row " + number, "other JSON", "an object");
        }
      } catch (JsonProcessingException broken) {
        throw new InvalidValue("row " + number, broken.getOriginalMessage(), "a JSON object");
      }
    }
    return rows;
  }

  private static List<Row> csv(String text) {
    List<Row> rows = new ArrayList<>();
    try (MappingIterator<ObjectNode> lines =
        CSV.readerFor(ObjectNode.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(text)) {
      while (lines.hasNextValue()) {
        ObjectNode fields = lines.nextValue();
        fields.properties().removeIf(field -> isEmpty(field.getValue()));
        rows.add(new Row(rows.size() + 1, fields));
      }
      return rows;
    } catch (IOException broken) {
      String reason =
          broken instanceof JsonProcessingException json
              ? json.getOriginalMessage()
              : String.valueOf(broken.getMessage());
      throw new InvalidValue("row " + (rows.size() + 1), reason, "values as the first line names");
    }
  }

  private static boolean isEmpty(JsonNode value) {
    return value.isNull() || value.asText().isBlank();
  }

  private static void requireKnown(Row row, Set<String> known) {
    row.fields()
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                String near = Spelling.nearest(name, new TreeSet<>(known)).orElse("");
                throw new InvalidValue(
                    "row " + row.number(), "a field " + name, "fields such as " + near);
              }
            });
  }
}
