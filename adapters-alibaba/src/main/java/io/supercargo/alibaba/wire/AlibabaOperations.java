package io.supercargo.alibaba.wire;

import io.supercargo.http.OperationTable;
import java.util.Set;

/** What is asked of the Open Platform, and where. */
public final class AlibabaOperations {
  public static final OperationTable TABLE = OperationTable.of(AlibabaOperations.class);

  /** The APIs that the pages flag as not acting for an account. */
  private static final Set<String> WITHOUT_TOKEN =
      Set.of(
          "product.search.topKeyword",
          "pool.product.total",
          "alibaba.category.get",
          "alibaba.trade.cancelRefund",
          "push.cursor.messageList",
          "push.query.messageList",
          "push.message.confirm");

  private AlibabaOperations() {}

  /** Whether an API is asked on behalf of an account. */
  public static boolean needsToken(String api) {
    return !WITHOUT_TOKEN.contains(api);
  }
}
