package io.supercargo.sandbox.catalogue;

import io.supercargo.domain.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads tables that lie beside the classes: columns stand between bars, the first line names them,
 * lines that begin with # are remarks.
 */
final class Table {
  private Table() {}

  static List<Row> read(String name) {
    List<String> lines =
        text(name).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    String[] columns = lines.get(0).split("\\|");
    return lines.stream().skip(1).map(line -> row(columns, line.split("\\|", -1))).toList();
  }

  private static Row row(String[] columns, String[] cells) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < columns.length; i++) {
      row.put(columns[i], cells[i].strip());
    }
    return new Row(row);
  }

  private static String text(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name + ".table")) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One line. */
  record Row(Map<String, String> cells) {
    String get(String column) {
      return Objects.requireNonNull(cells.get(column), column);
    }

    long number(String column) {
      return Long.parseLong(get(column));
    }

    List<String> list(String column) {
      return Arrays.asList(get(column).split(","));
    }

    /** The words of the row: one for each synonym, which stand after slashes. */
    List<Words> synonyms() {
      int count = Math.max(options("zh").length, options("en").length);
      List<Words> synonyms = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        synonyms.add(words(i));
      }
      return List.copyOf(synonyms);
    }

    private Words words(int synonym) {
      Map<Language, String> words = new EnumMap<>(Language.class);
      for (Language language : Language.values()) {
        String[] options = options(column(language));
        String word = options[Math.min(synonym, options.length - 1)];
        if (!word.isEmpty()) {
          words.put(language, word);
        }
      }
      return new Words(words);
    }

    private String[] options(String column) {
      return cells.getOrDefault(column, "").split("/");
    }

    /** The first column of some tables is called id, so Indonesian is not. */
    private static String column(Language language) {
      return language == Language.ID ? "id-id" : language.code();
    }
  }
}
