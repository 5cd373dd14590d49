package io.supercargo.cli.view;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.cli.print.Column;
import io.supercargo.cli.print.ListView;
import io.supercargo.cli.print.Texts;
import io.supercargo.cli.print.View;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What came of the rows of a file. */
public final class BulkViews {
  public static final View HITS =
      ListView.of(
          Column.of("ROW", "/row").figures(),
          Column.of("WORDS", "/words").cut(),
          Column.of("ID", "/id"),
          Column.of("TITLE", offer -> Texts.first(offer, "/translatedTitle", "/title")).cut(2),
          Column.of("PRICE", "/price").figures(),
          Column.of("SOLD", "/monthlySales").figures(),
          Column.of("PROVIDER", "/provider"),
          Column.of("PROBLEM", "/problem").cut());

  public static final View ORDERS =
      ListView.of(
          Column.of("ROW", "/row").figures(),
          Column.of("STATUS", "/status").styled(OrderViews::outcome),
          Column.of("TOTAL", "/total").figures(),
          Column.of("INTENT", "/intentId"),
          Column.of("ORDERS", BulkViews::orders).cut(),
          Column.of("PROBLEM", "/problem").cut(2),
          Column.of("KEY", "/key").cut());

  private BulkViews() {}

  private static String orders(JsonNode item) {
    return StreamSupport.stream(item.path("orders").spliterator(), false)
        .map(order -> order.path("id").asText())
        .collect(Collectors.joining(", "));
  }
}
