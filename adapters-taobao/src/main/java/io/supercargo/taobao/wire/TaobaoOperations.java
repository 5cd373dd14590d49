package io.supercargo.taobao.wire;

import io.supercargo.http.OperationTable;

/** What is asked of Taobao Global, and where. */
public final class TaobaoOperations {
  public static final OperationTable TABLE = OperationTable.of(TaobaoOperations.class);

  /** As many rows as a page of a search may have. */
  public static final int MOST_ROWS = 20;

  private TaobaoOperations() {}
}
