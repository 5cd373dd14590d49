package io.supercargo.web.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.supercargo.domain.InvalidValue;
import io.supercargo.web.http.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Several bodies in one text: a JSON object, an array of them, one in each line, or a sheet of
 * comma-separated values whose first line names the paths.
 */
public final class ReportRows {
  private static final int MOST = 500;
  private static final CsvMapper CSV =
      CsvMapper.builder()
          .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
          .enable(CsvParser.Feature.TRIM_SPACES)
          .build();

  private ReportRows() {}

  /**
   * @throws InvalidValue for a text that is none of these, for none at all, and for too many
   */
  public static List<ObjectNode> read(String name, String text) {
    String written = (text.startsWith("\ufeff") ? text.substring(1) : text).strip();
    List<ObjectNode> rows =
        written.startsWith("{") || written.startsWith("[")
            ? json(name, written)
            : sheet(name, written);
    if (rows.isEmpty() || rows.size() > MOST) {
      throw new InvalidValue(name, rows.size() + " rows", "1 to " + MOST);
    }
    return rows;
  }

  private static List<ObjectNode> json(String name, String text) {
    List<ObjectNode> rows = new ArrayList<>();
    for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
      Optional<ObjectNode> row =
          tree(line).filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
      if (row.isEmpty()) {
        return whole(name, text);
      }
      rows.add(row.get());
    }
    return rows;
  }

  private static List<ObjectNode> whole(String name, String text) {
    JsonNode tree =
        tree(text)
            .orElseThrow(() -> new InvalidValue(name, "broken JSON", "JSON objects, or a sheet"));
    ObjectNode wrapped = Json.emptyObject();
    wrapped.set(name, tree.isArray() ? tree : wrapped.arrayNode().add(tree));
    return Parts.takeAll(wrapped, name);
  }

  /** Empty for what is not JSON. */
  private static Optional<JsonNode> tree(String text) {
    try {
      return Optional.of(Json.tree(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException broken) {
      return Optional.empty();
    }
  }

  private static List<ObjectNode> sheet(String name, String text) {
    List<ObjectNode> rows = new ArrayList<>();
    if (text.isEmpty()) {
      return rows;
    }
    try (MappingIterator<Map<String, String>> lines =
        CSV.readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(text)) {
      while (lines.hasNextValue()) {
        rows.add(FormTree.of(values(lines.nextValue())));
      }
      return rows;
    } catch (IOException broken) {
      throw new InvalidValue(
          name, "row %d is no row".formatted(rows.size() + 1), "values as the first line names");
    }
  }

  private static Map<String, List<String>> values(Map<String, String> row) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    row.forEach((path, value) -> values.put(path, List.of(value)));
    return values;
  }
}
