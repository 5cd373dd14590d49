package io.supercargo.http;

import io.supercargo.domain.Capability;
import io.supercargo.ports.provider.Evidence;
import io.supercargo.ports.provider.Operation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An adapter's one table of wire operations and of what was assumed about them: a resource of
 * tab-separated lines {@code editions, name, group, method, path, evidence, capability,
 * assumption}. The editions are separated by commas; {@code *} means all.
 */
public final class OperationTable {
  private static final int COLUMNS = 8;

  private OperationTable() {}

  /** The operations of one edition, in the order of the table. */
  public static List<Operation> read(Class<?> adapter, String resource, String edition) {
    try (InputStream in = adapter.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource + " beside " + adapter);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .filter(row -> belongsTo(edition, row))
          .map(OperationTable::operation)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean belongsTo(String edition, String[] row) {
    if (row.length != COLUMNS) {
      throw new IllegalStateException("not " + COLUMNS + " columns: " + Arrays.toString(row));
    }
    return row[0].equals("*") || Arrays.asList(row[0].split(",")).contains(edition);
  }

  private static Operation operation(String[] row) {
    return new Operation(
        row[1],
        row[2],
        row[3],
        row[4],
        Evidence.valueOf(row[5].toUpperCase(Locale.ROOT)),
        Arrays.stream(row[6].split(",")).filter(it -> !it.isBlank()).map(Capability::of).toList(),
        some(row[7]));
  }

  private static Optional<String> some(String cell) {
    return cell.isBlank() ? Optional.empty() : Optional.of(cell);
  }
}
