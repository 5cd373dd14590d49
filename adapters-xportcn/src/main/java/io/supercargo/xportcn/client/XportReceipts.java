package io.supercargo.xportcn.client;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.order.OrderedLine;
import io.supercargo.http.dialect.trade.Asked;
import io.supercargo.http.dialect.trade.OrderNumbers;
import io.supercargo.http.dialect.trade.TradeCodes;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.Receipts;
import io.supercargo.xportcn.wire.trade.WireArrival;
import io.supercargo.xportcn.wire.trade.WireArrived;
import java.util.List;
import java.util.Optional;

/** Confirms receipt, line by line: for a whole order its lines are looked up. */
final class XportReceipts implements Receipts {
  private final XportLine line;
  private final XportOrderApi api;
  private final OrderBook book;

  XportReceipts(XportLine line, XportOrderApi api, OrderBook book) {
    this.line = line;
    this.api = api;
    this.book = book;
  }

  @Override
  public Reply<Boolean> confirm(String orderId, List<String> lineIds) {
    List<String> lines =
        lineIds.isEmpty()
            ? book.order(orderId).value().lines().stream().map(OrderedLine::id).toList()
            : lineIds;
    WireArrival arrival =
        Asked.of(
            line.provider(),
            () -> new WireArrival(OrderNumbers.write(orderId), OrderNumbers.writeLines(lines)));
    return line.tell(api.confirm(arrival), this::isConfirmed);
  }

  private boolean isConfirmed(WireArrived wire) {
    if (wire.success() == null) {
      throw new InvalidValue("success", "missing", "true or false");
    }
    if (!wire.success()) {
      throw TradeCodes.failure(
          new Origin(line.provider(), Optional.ofNullable(wire.errorCode()), Optional.empty()),
          "%s answered %s: %s".formatted(line.provider(), wire.errorCode(), wire.errorInfo()));
    }
    return true;
  }
}
