package io.supercargo.daji.wire;

import io.supercargo.http.OperationTable;

/** What is asked of Daji, and where. */
public final class DajiOperations {
  public static final OperationTable TABLE = OperationTable.of(DajiOperations.class);

  private DajiOperations() {}
}
