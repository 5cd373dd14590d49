package io.supercargo.cli.print;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** Prints JSON texts in the form that was asked for. */
public final class Printer {
  /** Keeps every number as it was written. */
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private Printer() {}

  /**
   * Prints a body.
   *
   * @param json an object or a list
   */
  public static void print(String json, View view, OutputFormat format, Terminal terminal) {
    switch (format) {
      case JSON -> terminal.line(terminal.person().ofData() ? pretty(json) : json.strip());
      case YAML -> terminal.data().print(Yaml.text(tree(json)));
      case CSV -> Csv.print(view.rows(tree(json)), terminal);
      case TABLE -> view.show(tree(json), terminal);
    }
    terminal.flush();
  }

  /**
   * Prints some columns of a body.
   *
   * @param columns by heading or field; empty for those that are usual
   */
  public static void print(
      String json, View view, OutputFormat format, List<String> columns, Terminal terminal) {
    Chosen chosen = new Chosen(columns, view);
    if (columns.isEmpty() || format == OutputFormat.JSON || format == OutputFormat.YAML) {
      print(json, view, format, terminal);
    } else if (format == OutputFormat.TABLE) {
      chosen.table(tree(json), terminal);
    } else {
      chosen.sheet(tree(json), terminal);
    }
    terminal.flush();
  }

  /** The JSON over several lines. */
  public static String pretty(String json) {
    return tree(json).toPrettyString();
  }

  public static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException("the answer is not JSON: " + broken.getOriginalMessage());
    }
  }
}
