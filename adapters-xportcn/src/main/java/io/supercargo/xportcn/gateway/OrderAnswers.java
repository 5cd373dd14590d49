package io.supercargo.xportcn.gateway;

import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Purchase;
import io.supercargo.domain.payment.Payment;
import io.supercargo.domain.payment.Payment.Left;
import io.supercargo.http.dialect.trade.Listed;
import io.supercargo.http.dialect.trade.OrderNumbers;
import io.supercargo.http.dialect.trade.QuotePrinter;
import io.supercargo.http.dialect.trade.TradeCodes;
import io.supercargo.http.dialect.trade.WireOrderQuery;
import io.supercargo.http.dialect.trade.WirePreview;
import io.supercargo.http.dialect.trade.WireTrade;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.order.Cashier;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.xportcn.wire.trade.Buyings;
import io.supercargo.xportcn.wire.trade.KaQuotes;
import io.supercargo.xportcn.wire.trade.TradeDialect;
import io.supercargo.xportcn.wire.trade.WireDraft;
import io.supercargo.xportcn.wire.trade.WireOrderKey;
import io.supercargo.xportcn.wire.trade.WirePaid;
import io.supercargo.xportcn.wire.trade.WirePaying;
import io.supercargo.xportcn.wire.trade.WirePlacing;
import java.util.List;
import java.util.Optional;

/** Quotes and orders of one marketplace as one edition prints them. */
record OrderAnswers(TradeDialect dialect, Buyings buyings, MapIds mapIds) {
  OrderAnswers(TradeDialect dialect, MapIds mapIds) {
    this(dialect, new Buyings(dialect), mapIds);
  }

  Object preview(QuoteDesk desk, WireDraft wire) {
    return dialect.isKa() ? kaPreview(desk, wire) : usualPreview(desk, wire);
  }

  private Object kaPreview(QuoteDesk desk, WireDraft wire) {
    return new KaQuotes(dialect.ids())
        .write(desk.quote(buyings.read(wire)).value(), mapIds::openId);
  }

  /** What 1688 refuses is refused inside of an envelope that says yes. */
  private Object usualPreview(QuoteDesk desk, WireDraft wire) {
    try {
      return new QuotePrinter(dialect.ids()).write(desk.quote(buyings.read(wire)).value());
    } catch (SupplierFailure.OutOfStock | SupplierFailure.NotFound no) {
      return new WirePreview(false, TradeCodes.ofGoods(no), no.getMessage(), null);
    }
  }

  /** A list where the wire knows no other answer, or where there are several. */
  Object create(OrderDesk desk, WirePlacing wire) {
    List<WireTrade> trades = createAll(desk, wire);
    return trades.size() == 1 && !dialect.dialect().isOpaque() ? trades.get(0) : trades;
  }

  List<WireTrade> createAll(OrderDesk desk, WirePlacing wire) {
    Purchase purchase = buyings.read(wire);
    Placement placement = desk.place(purchase).value();
    return buyings.placed(placement, purchase);
  }

  Object order(OrderBook book, WireOrderKey wire) {
    return buyings.write(book.order(Buyings.order(wire.orderId())).value());
  }

  Object orders(OrderBook book, WireOrderQuery wire) {
    return buyings.write(Listed.of(book, wire));
  }

  static Object pay(Cashier cashier, WireOrderKey wire) {
    return pay(cashier, Buyings.order(wire.orderId()));
  }

  static WirePaid pay(Cashier cashier, String orderId) {
    return paid(Optional.of(orderId), cashier.pay(List.of(orderId)).value());
  }

  static Object payAll(Cashier cashier, WirePaying wire) {
    List<String> orders = wire.orderIds() == null ? List.of() : wire.orderIds();
    return paid(
        Optional.empty(), cashier.pay(orders.stream().map(Buyings::order).toList()).value());
  }

  private static WirePaid paid(Optional<String> orderId, Payment payment) {
    List<String> left = payment.left().stream().map(Left::orderId).toList();
    return new WirePaid(
        orderId.orElse(null),
        !payment.paid().isEmpty(),
        payment.link().map(Object::toString).orElse(null),
        left.isEmpty() ? null : OrderNumbers.write(left));
  }
}
