package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.Batch.Outcome;
import io.supercargo.cli.bulk.Row;
import io.supercargo.cli.bulk.RowKey;
import io.supercargo.cli.bulk.Rows;
import io.supercargo.cli.view.BulkViews;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Many orders, each a row of a file. All rows are read before the first is placed, so that a
 * mistake in the last one places nothing.
 */
final class OrderFile {
  private final Shell shell;
  private final Asking asking;
  private final boolean dryRun;

  OrderFile(Shell shell, Asking asking, boolean dryRun) {
    this.shell = shell;
    this.asking = asking;
    this.dryRun = dryRun;
  }

  /**
   * Places them all.
   *
   * @param prefix what keys begin with that are made of rows
   * @param address where to, for rows that do not say
   * @param terms what is said at placing, for rows that do not say
   */
  int run(String file, String prefix, Optional<ObjectNode> address, ObjectNode terms) {
    List<Row> rows = Rows.read(Input.rows(file, shell), WantedOrder.fields());
    RowKey keys = new RowKey(prefix);
    Map<Row, WantedOrder> wanted = new LinkedHashMap<>();
    rows.forEach(row -> wanted.put(row, WantedOrder.of(row, keys.of(row), address).on(terms)));
    Batch batch = new Batch(shell, row -> heading(row, order(wanted, row)));
    try (Line line = asking.open()) {
      RowOrder placing = new RowOrder(line.client(), dryRun);
      batch.over(
          "orders",
          rows,
          (row, item) -> new Outcome(List.of(item), placing.place(order(wanted, row), item)));
    }
    asking.print(batch.json(), BulkViews.ORDERS);
    return batch.exitCode();
  }

  private static WantedOrder order(Map<Row, WantedOrder> wanted, Row row) {
    return Objects.requireNonNull(wanted.get(row));
  }

  private static ObjectNode heading(Row row, WantedOrder order) {
    return JsonNodeFactory.instance.objectNode().put("row", row.number()).put("key", order.key());
  }
}
