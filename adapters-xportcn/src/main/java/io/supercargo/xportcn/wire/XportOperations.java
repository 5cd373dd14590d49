package io.supercargo.xportcn.wire;

import io.supercargo.http.OperationTable;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is asked in each generation, and where. */
public final class XportOperations {
  private static final Map<XportEdition, OperationTable> TABLES =
      Arrays.stream(XportEdition.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  Function.identity(),
                  edition -> OperationTable.of(XportOperations.class, edition.code())));

  private XportOperations() {}

  public static OperationTable of(XportEdition edition) {
    return Objects.requireNonNull(TABLES.get(edition));
  }
}
