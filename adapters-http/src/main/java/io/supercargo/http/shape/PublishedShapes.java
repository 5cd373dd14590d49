package io.supercargo.http.shape;

import io.supercargo.ports.provider.JsonType;
import io.supercargo.ports.provider.Shape;
import io.supercargo.ports.provider.Shape.Field;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Shapes as suppliers publish them: the resource {@code shapes.tsv} beside a table of operations,
 * whose lines tell, separated by tabs, {@code editions, operation, side, field, types, required}.
 * What is told of operation {@code *} holds for all; what is told of {@code otherwise}, for those
 * of which nothing is told. Immutable.
 */
public final class PublishedShapes {
  public static final PublishedShapes NONE = new PublishedShapes(List.of(), "");

  private static final String RESOURCE = "shapes.tsv";
  private static final int COLUMNS = 6;
  private static final String ANSWER = "answer";
  private static final String ALL = "*";
  private static final String OTHERS = "otherwise";

  private final Map<String, List<Field>> fields = new HashMap<>();

  /** Those of one edition; none where the wire has no such table. */
  public static PublishedShapes of(Class<?> wire, String edition) {
    return new PublishedShapes(lines(wire), edition);
  }

  PublishedShapes(List<String> lines, String edition) {
    for (String line : lines) {
      String[] row = line.split("\t", -1);
      if (line.startsWith("#")) {
        continue;
      }
      if (row.length != COLUMNS || !Set.of("request", ANSWER).contains(row[2])) {
        throw new IllegalStateException(RESOURCE + ": not a field: " + line);
      }
      if (row[0].equals(ALL) || Arrays.asList(row[0].split(",")).contains(edition)) {
        fields.computeIfAbsent(row[1] + " " + row[2], any -> new ArrayList<>()).add(field(row));
      }
    }
  }

  /** Operations that the table tells of. */
  public Set<String> operations() {
    return fields.keySet().stream()
        .map(key -> key.substring(0, key.indexOf(' ')))
        .filter(name -> !name.equals(ALL) && !name.equals(OTHERS))
        .collect(Collectors.toSet());
  }

  Shape request(String operation) {
    return shape(operation, "request");
  }

  Shape answer(String operation) {
    return shape(operation, ANSWER);
  }

  /** What is there to expect of an answer of which nothing is told. */
  Shape otherAnswer() {
    return shape(OTHERS, ANSWER);
  }

  /** Whether more is told of its answer than what holds for all. */
  boolean tellsAnswer(String operation) {
    return fields.containsKey(operation + " " + ANSWER);
  }

  private Shape shape(String operation, String side) {
    Map<String, Field> all = new LinkedHashMap<>();
    for (String of : List.of(ALL, operation)) {
      fields
          .getOrDefault(of + " " + side, List.of())
          .forEach(field -> all.merge(field.path(), field, Field::and));
    }
    return new Shape(List.copyOf(all.values()));
  }

  private static Field field(String[] row) {
    EnumSet<JsonType> types = EnumSet.noneOf(JsonType.class);
    for (String type : row[4].split(",")) {
      types.add(JsonType.valueOf(type.toUpperCase(Locale.ROOT)));
    }
    boolean required = row[5].equals("yes");
    return new Field(row[3], types, required, !required);
  }

  private static List<String> lines(Class<?> wire) {
    try (InputStream in = wire.getResourceAsStream(RESOURCE)) {
      return in == null
          ? List.of()
          : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
