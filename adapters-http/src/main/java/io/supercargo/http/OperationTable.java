package io.supercargo.http;

import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.http.shape.PublishedShapes;
import io.supercargo.ports.provider.Evidence;
import io.supercargo.ports.provider.Operation;
import io.supercargo.ports.provider.Operation.Use;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * An adapter's one table of wire operations and of what was assumed about them: the resource {@code
 * operations.tsv} beside its wire, whose lines tell, separated by tabs, {@code editions, name,
 * group, marketplace, use, method, path, evidence, capabilities, assumption}. Editions and
 * capabilities are separated by commas; {@code *} means all editions. An operation that is about no
 * marketplace in particular leaves it empty. Client and gateway name operations and find their
 * addresses here. Immutable.
 */
public final class OperationTable {
  private static final String RESOURCE = "operations.tsv";
  private static final int COLUMNS = 10;

  private final Map<String, Operation> byName;
  private final Set<String> everyName;
  private final Supplier<PublishedShapes> shapes;

  private OperationTable(
      Map<String, Operation> byName, Set<String> everyName, Supplier<PublishedShapes> shapes) {
    this.byName = byName;
    this.everyName = everyName;
    this.shapes = shapes;
  }

  /** The table of a wire without editions. */
  public static OperationTable of(Class<?> wire) {
    return of(wire, "");
  }

  /** The operations of one edition, in the order of the table. */
  public static OperationTable of(Class<?> wire, String edition) {
    return of(lines(wire), edition, () -> PublishedShapes.of(wire, edition));
  }

  static OperationTable of(List<String> lines, String edition) {
    return of(lines, edition, () -> PublishedShapes.NONE);
  }

  /**
   * @throws IllegalStateException naming a row that cannot be
   */
  static OperationTable of(List<String> lines, String edition, Supplier<PublishedShapes> shapes) {
    Map<String, Operation> byName = new LinkedHashMap<>();
    Set<String> everyName = new LinkedHashSet<>();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] row = row(line);
        Operation operation = operation(row);
        everyName.add(operation.name());
        if (isIn(edition, row) && byName.put(operation.name(), operation) != null) {
          throw broken("the name stands twice in an edition", row);
        }
      }
    }
    return new OperationTable(byName, everyName, shapes);
  }

  /** What is published of the operations' bodies; read when it is asked for. */
  PublishedShapes shapes() {
    return shapes.get();
  }

  public List<Operation> operations() {
    return List.copyOf(byName.values());
  }

  public boolean has(String name) {
    return byName.containsKey(name);
  }

  /**
   * @throws InvalidValue listing the names that there are
   */
  public Operation named(String name) {
    Operation operation = byName.get(name);
    if (operation == null) {
      throw new InvalidValue("operation", name, "one of " + String.join(", ", byName.keySet()));
    }
    return operation;
  }

  /**
   * The operation that somebody asks for, by its name or by the last word of its path where only
   * one ends with it: so people know operations that read the supplier's own pages.
   *
   * @throws InvalidValue listing the names that there are
   */
  Operation asked(String word) {
    if (!has(word)) {
      List<Operation> ends =
          byName.values().stream().filter(it -> lastWord(it.path()).equals(word)).toList();
      if (ends.size() == 1) {
        return ends.get(0);
      }
    }
    return named(word);
  }

  /** The operation, or empty where only other editions have it. */
  public Optional<Operation> find(String name) {
    if (!everyName.contains(name)) {
      throw new IllegalArgumentException("no edition has an operation " + name);
    }
    return Optional.ofNullable(byName.get(name));
  }

  public boolean serves(Capability capability) {
    return byName.values().stream().anyMatch(it -> it.capabilities().contains(capability));
  }

  /** Whether it is served there; what is about no marketplace in particular is at none of them. */
  public boolean serves(Capability capability, Marketplace where) {
    return byName.values().stream()
        .filter(it -> it.marketplace().filter(where::equals).isPresent())
        .anyMatch(it -> it.capabilities().contains(capability));
  }

  /** 1688 where it is reached, else the first marketplace that the table tells of. */
  public Marketplace mainMarketplace() {
    List<Marketplace> told =
        byName.values().stream().flatMap(it -> it.marketplace().stream()).distinct().toList();
    return told.isEmpty() || told.contains(Marketplace.ALIBABA_1688)
        ? Marketplace.ALIBABA_1688
        : told.get(0);
  }

  private static String lastWord(String path) {
    String fixed = path.replaceFirst("/\\{[^/]*}$", "");
    return fixed.substring(Math.max(fixed.lastIndexOf('/'), fixed.lastIndexOf('.')) + 1);
  }

  private static boolean isIn(String edition, String[] row) {
    return row[0].equals("*") || Arrays.asList(row[0].split(",")).contains(edition);
  }

  private static List<String> lines(Class<?> wire) {
    try (InputStream in = wire.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no " + RESOURCE + " beside " + wire);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String[] row(String line) {
    String[] row = line.split("\t", -1);
    if (row.length != COLUMNS) {
      throw broken("not " + COLUMNS + " columns", row);
    }
    if (!row[5].equals("GET") && !row[5].equals("POST")) {
      throw broken("neither GET nor POST", row);
    }
    if (!row[6].startsWith("/")) {
      throw broken("a path begins with /", row);
    }
    return row;
  }

  private static IllegalStateException broken(String why, String[] row) {
    return new IllegalStateException(RESOURCE + ": " + why + ": " + Arrays.toString(row));
  }

  private static Operation operation(String[] row) {
    try {
      return new Operation(
          row[1],
          row[2],
          Optional.of(row[3]).filter(cell -> !cell.isBlank()).map(Marketplace::of),
          Use.valueOf(row[4].toUpperCase(Locale.ROOT)),
          row[5],
          row[6],
          Evidence.valueOf(row[7].toUpperCase(Locale.ROOT)),
          Arrays.stream(row[8].split(",")).filter(it -> !it.isBlank()).map(Capability::of).toList(),
          Optional.of(row[9]).filter(cell -> !cell.isBlank()));
    } catch (IllegalArgumentException unknown) {
      throw broken("no such marketplace, use, evidence or capability", row);
    }
  }
}
