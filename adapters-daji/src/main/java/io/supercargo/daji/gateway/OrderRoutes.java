package io.supercargo.daji.gateway;

import io.javalin.http.Context;
import io.supercargo.daji.wire.Buyings;
import io.supercargo.daji.wire.WireArrival;
import io.supercargo.daji.wire.WireArrived;
import io.supercargo.daji.wire.WireCancelled;
import io.supercargo.daji.wire.WireCancelling;
import io.supercargo.daji.wire.WireOrderDraft;
import io.supercargo.daji.wire.WireOrderKey;
import io.supercargo.daji.wire.WireOrderPlacing;
import io.supercargo.daji.wire.WirePayment;
import io.supercargo.domain.InvalidValue;
import io.supercargo.http.dialect.trade.Listed;
import io.supercargo.http.dialect.trade.OrderNumbers;
import io.supercargo.http.dialect.trade.PaidOne;
import io.supercargo.http.dialect.trade.PayUrls;
import io.supercargo.http.dialect.trade.Placements;
import io.supercargo.http.dialect.trade.QuotePrinter;
import io.supercargo.http.dialect.trade.TradeCodes;
import io.supercargo.http.dialect.trade.WireMade;
import io.supercargo.http.dialect.trade.WireOrderQuery;
import io.supercargo.http.dialect.trade.WirePayUrl;
import io.supercargo.http.dialect.trade.WirePreview;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.order.Cancellations;
import io.supercargo.ports.order.Cashier;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.PaymentLinks;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.ports.order.Receipts;
import java.util.List;
import java.util.stream.Stream;

/**
 * Orders of the 1688 tab. What 1688 would refuse is refused inside of an envelope that says yes.
 */
final class OrderRoutes {
  private static final QuotePrinter QUOTES = new QuotePrinter(Buyings.IDS);

  private OrderRoutes() {}

  static void mount(OperationRoutes routes, GatewayDesk desk) {
    TrackedOrders orders = new TrackedOrders(desk);
    routes
        .on("orderPreview", QuoteDesk.class, WireOrderDraft.class, OrderRoutes::preview)
        .on("orderCreate", OrderDesk.class, WireOrderPlacing.class, OrderRoutes::create)
        .on("orderCancel", Cancellations.class, WireCancelling.class, OrderRoutes::cancel)
        .onBody("orderGet", WireOrderKey.class, orders::order)
        .on("orderList", OrderBook.class, WireOrderQuery.class, OrderRoutes::orders)
        .on("orderConfirmReceipt", Receipts.class, WireArrival.class, OrderRoutes::confirm)
        .on("paymentLinks", PaymentLinks.class, OrderRoutes::link)
        .on("paymentPasswordFree", Cashier.class, WireOrderKey.class, OrderRoutes::pay);
  }

  private static Object preview(QuoteDesk desk, WireOrderDraft wire) {
    return Upstream.answer(
        () -> QUOTES.write(desk.quote(Buyings.read(wire)).value()),
        no -> new WirePreview(false, TradeCodes.ofGoods(no), no.getMessage(), null));
  }

  private static Object create(OrderDesk desk, WireOrderPlacing wire) {
    return Upstream.answer(
        () -> Placements.write(desk.place(Buyings.read(wire)).value()),
        no ->
            new WireMade(
                null, null, false, TradeCodes.ofGoods(no), no.getMessage(), null, null, null));
  }

  private static Object cancel(Cancellations cancellations, WireCancelling wire) {
    return Upstream.answer(
        () -> {
          cancellations.cancel(Buyings.read(wire));
          return new WireCancelled(true, null, null);
        },
        no -> new WireCancelled(false, TradeCodes.ofOrder(no), no.getMessage()));
  }

  private static Object orders(OrderBook book, WireOrderQuery wire) {
    return Buyings.write(Listed.of(book, wire));
  }

  private static Object confirm(Receipts receipts, WireArrival wire) {
    return Upstream.answer(
        () -> {
          receipts.confirm(
              OrderNumbers.read("orderId", wire.orderId()),
              OrderNumbers.read(wire.orderEntryIds()));
          return new WireArrived(new WireArrived.Inner(true, null, null));
        },
        no ->
            new BusinessRefusal(
                "买家确认收货失败",
                new WireArrived(
                    new WireArrived.Inner(false, no.getMessage(), TradeCodes.ofOrder(no)))));
  }

  private static Object link(PaymentLinks links, Context call) {
    return Upstream.answer(
        () -> PayUrls.write(links.link(PayUrls.orders(orders(call))).value()),
        no ->
            new WirePayUrl(false, null, null, null, TradeCodes.ofOrder(no), no.getMessage(), null));
  }

  /** No page shows how a list is written: with brackets, or only with commas. */
  private static List<Long> orders(Context call) {
    String list = CallParameters.of(call).getOrDefault("orderIdList", "");
    String numbers = list.replaceAll("[\\[\\]\"\\s]", "");
    if (!numbers.matches("[0-9]{1,19}(,[0-9]{1,19})*")) {
      throw new InvalidValue("orderIdList", list.isEmpty() ? "missing" : list, "[1,2]");
    }
    return Stream.of(numbers.split(",", -1)).map(OrderNumbers::write).toList();
  }

  private static Object pay(Cashier cashier, WireOrderKey wire) {
    return Upstream.answer(
        () -> {
          PaidOne.by(cashier, Buyings.order(wire.orderId()));
          return around(
              new WirePayment(
                  true,
                  null,
                  null,
                  null,
                  null,
                  new WirePayment(null, null, null, "alipay", true, null)));
        },
        no ->
            around(
                new WirePayment(false, TradeCodes.ofOrder(no), no.getMessage(), null, null, null)));
  }

  private static WirePayment around(WirePayment inner) {
    return new WirePayment(null, null, null, null, null, inner);
  }
}
