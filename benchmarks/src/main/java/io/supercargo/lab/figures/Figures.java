package io.supercargo.lab.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Figures by name, in the order in which they are told. */
public final class Figures {
  private final Map<String, Object> byName = new LinkedHashMap<>();

  /**
   * Reads figures that were written as JSON.
   *
   * @param written read with all decimals as they stand there
   */
  public static Figures of(JsonNode written) {
    Figures figures = new Figures();
    written
        .properties()
        .forEach(
            figure -> {
              JsonNode value = figure.getValue();
              figures.byName.put(
                  figure.getKey(), value.isNumber() ? value.numberValue() : value.asText());
            });
    return figures;
  }

  public Figures add(String name, String text) {
    byName.put(name, text);
    return this;
  }

  public Figures add(String name, long count) {
    byName.put(name, count);
    return this;
  }

  /** Adds a number with as many decimals as say something. */
  public Figures add(String name, double number, int decimals) {
    byName.put(name, BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP));
    return this;
  }

  /** Adds several things of which the same is told. */
  public Figures add(String name, List<Figures> rows) {
    byName.put(name, new ArrayList<>(rows.stream().map(row -> row.byName).toList()));
    return this;
  }

  /** Adds the figures of something under its name. */
  public Figures add(String name, Figures figures) {
    byName.put(name, figures.byName);
    return this;
  }

  public Figures addAll(Figures others) {
    byName.putAll(others.byName);
    return this;
  }

  /**
   * The things under a name.
   *
   * @param common a figure of this that is told with each of them
   */
  @SuppressWarnings("unchecked") // only add puts lists there
  public Stream<Figures> rows(String name, String common) {
    List<Map<String, Object>> rows =
        (List<Map<String, Object>>) byName.getOrDefault(name, List.of());
    return rows.stream()
        .map(
            row -> {
              Figures figures = new Figures().add(common, text(common));
              figures.byName.putAll(row);
              return figures;
            });
  }

  /** For writing as JSON. */
  public Map<String, Object> byName() {
    return byName;
  }

  /** As it is printed; empty where there is no such figure. */
  public String text(String name) {
    Object value = byName.get(name);
    return value instanceof BigDecimal number
        ? number.toPlainString()
        : value == null ? "" : value.toString();
  }
}
