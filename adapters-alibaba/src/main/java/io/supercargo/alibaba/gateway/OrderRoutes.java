package io.supercargo.alibaba.gateway;

import io.javalin.http.Context;
import io.supercargo.alibaba.wire.Buyings;
import io.supercargo.alibaba.wire.WireArrival;
import io.supercargo.alibaba.wire.WireCancelling;
import io.supercargo.alibaba.wire.WireOrderDraft;
import io.supercargo.alibaba.wire.WireOrderKey;
import io.supercargo.alibaba.wire.WireOrderPlacing;
import io.supercargo.http.dialect.trade.Listed;
import io.supercargo.http.dialect.trade.OrderNumbers;
import io.supercargo.http.dialect.trade.Placements;
import io.supercargo.http.dialect.trade.QuotePrinter;
import io.supercargo.http.dialect.trade.WireOrderQuery;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.order.Cancellations;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.ports.order.Receipts;

/** Orders. */
final class OrderRoutes {
  private static final QuotePrinter QUOTES = new QuotePrinter(Buyings.IDS);

  private OrderRoutes() {}

  static void mount(OperationRoutes routes) {
    routes
        .on("createOrderPreview", QuoteDesk.class, OrderRoutes::preview)
        .on("tradeCreateCrossOrder", OrderDesk.class, OrderRoutes::create)
        .on("tradeFastCreateOrder", OrderDesk.class, OrderRoutes::create)
        .on("tradeCancel", Cancellations.class, OrderRoutes::cancel)
        .on("tradeGetBuyerView", OrderBook.class, OrderRoutes::order)
        .on("tradeGetBuyerOrderList", OrderBook.class, OrderRoutes::orders)
        .on("tradeReceivegoodsConfirm", Receipts.class, OrderRoutes::confirm);
  }

  private static Object preview(QuoteDesk desk, Context call) {
    return Question.of(call)
        .answer(
            TradeShape.PREVIEW,
            WireOrderDraft.class,
            wire -> QUOTES.write(desk.quote(Buyings.read(wire)).value()));
  }

  private static Object create(OrderDesk desk, Context call) {
    return Question.of(call)
        .answer(
            TradeShape.MADE,
            WireOrderPlacing.class,
            wire -> Placements.write(desk.place(Buyings.read(wire)).value()));
  }

  private static Object cancel(Cancellations cancellations, Context call) {
    return Question.of(call)
        .answer(
            TradeShape.DONE,
            WireCancelling.class,
            wire -> cancellations.cancel(Buyings.read(wire)).value());
  }

  private static Object order(OrderBook book, Context call) {
    return Question.of(call)
        .answer(
            TradeShape.TRADE,
            WireOrderKey.class,
            wire ->
                Buyings.write(book.order(OrderNumbers.read("orderId", wire.orderId())).value()));
  }

  private static Object orders(OrderBook book, Context call) {
    return Question.of(call)
        .answer(
            TradeShape.TRADES, WireOrderQuery.class, wire -> Buyings.write(Listed.of(book, wire)));
  }

  private static Object confirm(Receipts receipts, Context call) {
    return Question.of(call)
        .answer(
            TradeShape.CONFIRMED,
            WireArrival.class,
            wire ->
                receipts
                    .confirm(
                        OrderNumbers.read("orderId", wire.orderId()),
                        OrderNumbers.read(wire.orderEntryIds()))
                    .value());
  }
}
