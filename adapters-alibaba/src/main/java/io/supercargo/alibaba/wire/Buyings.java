package io.supercargo.alibaba.wire;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.order.Cancellation;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.Purchase;
import io.supercargo.http.dialect.trade.AddressParams;
import io.supercargo.http.dialect.trade.Cargo;
import io.supercargo.http.dialect.trade.Figures;
import io.supercargo.http.dialect.trade.GoodsIds;
import io.supercargo.http.dialect.trade.OrderNumbers;
import io.supercargo.http.dialect.trade.Purchases;
import io.supercargo.http.dialect.trade.Purchases.Manner;
import io.supercargo.http.dialect.trade.References;
import io.supercargo.http.dialect.trade.TradePrinter;
import io.supercargo.http.dialect.trade.TradeReader;
import io.supercargo.http.dialect.trade.WireTrade;
import java.util.List;
import java.util.Optional;

/** What is said when something is bought, in both directions. */
public final class Buyings {
  public static final GoodsIds IDS = GoodsIds.numbersOf(Marketplace.ALIBABA_1688);
  public static final TradeReader TRADES = new TradeReader(Marketplace.ALIBABA_1688, Figures.YUAN);

  private static final Cargo CARGO = new Cargo(IDS);
  private static final TradePrinter PRINTER = new TradePrinter(Figures.YUAN);
  private static final String USUAL_FLOW = "general";

  private Buyings() {}

  public static WireOrderDraft write(OrderDraft draft) {
    return new WireOrderDraft(
        draft.flow().orElse(null),
        AddressParams.write(draft.address()),
        CARGO.write(draft.lines()),
        WireOrderDraft.CROSS);
  }

  public static OrderDraft read(WireOrderDraft wire) {
    return new OrderDraft(
        CARGO.read(wire.cargoParamList()),
        AddressParams.read(wire.addressParam()),
        SearchTerms.some(wire.flow()),
        Audience.ENGLISH);
  }

  public static WireOrderPlacing write(Purchase purchase) {
    return new WireOrderPlacing(
        purchase.quoted().terms().flow().orElse(USUAL_FLOW),
        AddressParams.write(purchase.address()),
        CARGO.write(purchase.lines()),
        purchase.note().orElse(null),
        WireOrderDraft.CROSS,
        purchase.tradeType().orElse(null),
        purchase.reference().value());
  }

  public static Purchase read(WireOrderPlacing wire) {
    return Purchases.of(
        References.read("outOrderId", wire.outOrderId()),
        CARGO.read(wire.cargoParamList()),
        AddressParams.read(wire.addressParam()),
        new Manner(wire.flow(), wire.tradeType(), wire.message()));
  }

  public static WireCancelling write(Cancellation cancellation) {
    return new WireCancelling(
        WireOrderKey.SITE,
        OrderNumbers.write(cancellation.orderId()),
        cancellation.reason().code(),
        cancellation.remark().orElse(null));
  }

  public static Cancellation read(WireCancelling wire) {
    return new Cancellation(
        OrderNumbers.read("tradeID", wire.tradeId()),
        Cancellation.Reason.of(requireNonNullElse(wire.cancelReason(), "missing")),
        SearchTerms.some(wire.remark()));
  }

  public static WireTrade write(Order order) {
    return PRINTER.write(order);
  }

  public static WireTradePage write(Page<Order> page) {
    return new WireTradePage(
        page.items().stream().map(Buyings::write).toList(), page.total(), null, null);
  }

  public static Page<Order> read(WireTradePage wire, PageRequest page) {
    List<Order> orders = TRADES.read(requireNonNullElse(wire.result(), List.<WireTrade>of()));
    return Optional.ofNullable(wire.totalRecord())
        .map(total -> Page.of(orders, page, total))
        .orElseGet(() -> Page.open(orders, page));
  }
}
