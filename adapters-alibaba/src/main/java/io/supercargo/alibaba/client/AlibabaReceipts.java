package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.WireArrival;
import io.supercargo.domain.order.OrderedLine;
import io.supercargo.http.dialect.trade.OrderNumbers;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.Receipts;
import java.util.List;

/** Confirms receipt, line by line: for a whole order its lines are looked up. */
final class AlibabaReceipts implements Receipts {
  private final AlibabaLine line;
  private final AlibabaOrderApi api;
  private final OrderBook book;

  AlibabaReceipts(AlibabaLine line, OrderBook book) {
    this.line = line;
    this.api = line.line().api(AlibabaOrderApi.class);
    this.book = book;
  }

  @Override
  public Reply<Boolean> confirm(String orderId, List<String> lineIds) {
    List<String> lines =
        lineIds.isEmpty()
            ? book.order(orderId).value().lines().stream().map(OrderedLine::id).toList()
            : lineIds;
    return line.tell(
        api.confirm(new WireArrival(OrderNumbers.write(orderId), OrderNumbers.writeLines(lines))));
  }
}
