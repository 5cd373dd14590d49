package io.supercargo.daji.client.trade;

import io.supercargo.daji.client.DajiLine;
import io.supercargo.daji.wire.DajiCodes;
import io.supercargo.daji.wire.WireArrival;
import io.supercargo.daji.wire.WireArrived;
import io.supercargo.daji.wire.WireEnvelope;
import io.supercargo.domain.order.OrderedLine;
import io.supercargo.http.dialect.trade.OrderNumbers;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.Receipts;
import java.util.List;
import java.util.Optional;

/** Confirms receipt, line by line: for a whole order its lines are looked up. */
final class DajiReceipts implements Receipts {
  private final DajiLine line;
  private final DajiOrderApi api;
  private final OrderBook book;

  DajiReceipts(DajiLine line, DajiOrderApi api, OrderBook book) {
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
        new WireArrival(OrderNumbers.write(orderId), OrderNumbers.writeLines(lines));
    return line.line().write(api.confirm(arrival), this::isConfirmed);
  }

  /** Why it is refused stands inside; a success is shown nowhere, so 200 is one. */
  private boolean isConfirmed(WireEnvelope<WireArrived> envelope) {
    Optional<WireArrived.Inner> inner =
        Optional.ofNullable(envelope.data()).flatMap(it -> Optional.ofNullable(it.result()));
    inner
        .filter(told -> Boolean.FALSE.equals(told.success()))
        .ifPresent(no -> Yes.of(line, false, no.errorCode(), no.errorInfo()));
    DajiCodes.check(line.provider(), envelope);
    return true;
  }
}
