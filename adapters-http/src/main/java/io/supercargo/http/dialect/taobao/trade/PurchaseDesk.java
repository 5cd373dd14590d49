package io.supercargo.http.dialect.taobao.trade;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Page;
import io.supercargo.domain.address.Address;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.order.Cancellation;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Reference;
import io.supercargo.http.dialect.taobao.logistics.WayPrinter;
import io.supercargo.http.dialect.taobao.logistics.WireWay;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.logistics.Tracking;
import io.supercargo.ports.order.Cancellations;
import io.supercargo.ports.order.Cashier;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.OrderRegister;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.ports.provider.GatewayClient;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers questions about orders, whatever wire they came over. */
public record PurchaseDesk(TradeDesk desk, StatusWords words) {
  /**
   * An order as it was asked for.
   *
   * @param lines JSON text
   * @param linesField what the wire calls them
   * @param partly whether lines that cannot be ordered are left out
   */
  public record Asked(
      String reference,
      String linesField,
      @Nullable String lines,
      Address address,
      @Nullable String note,
      boolean partly) {}

  public WireRender render(
      GatewayClient client, String linesField, @Nullable String lines, Address address) {
    OrderDraft draft =
        new OrderDraft(
            lines(client, linesField, lines), address, Optional.empty(), Audience.ENGLISH);
    QuoteDesk quotes = desk.port(client, QuoteDesk.class, Capability.QUOTE);
    return new RenderPrinter(desk.names(client)).write(quotes.quote(draft).value());
  }

  public WireCreated create(GatewayClient client, Asked asked) {
    OrderTaker taker =
        new OrderTaker(
            desk.port(client, QuoteDesk.class, Capability.QUOTE),
            desk.port(client, OrderDesk.class, Capability.ORDER),
            book(client),
            desk.provider(client).port(OrderRegister.class));
    Placement placement =
        taker.take(
            new OrderTaker.Wish(
                new Reference(asked.reference()),
                lines(client, asked.linesField(), asked.lines()),
                asked.address(),
                Receivers.some(asked.note()),
                asked.partly()));
    return Placements.write(
        asked.reference(), placement, taker.known(placement), desk.names(client));
  }

  public WirePurchasePage orders(GatewayClient client, WirePurchaseQuery wire) {
    PurchasePrinter printer = new PurchasePrinter(desk.names(client), words);
    if (Receivers.some(wire.purchaseIds()).isEmpty()) {
      Page<Order> page = book(client).orders(PurchaseQueries.read(wire)).value();
      desk.lines().note(client, page.items());
      return printer.page(page);
    }
    List<Order> orders =
        StoredOrders.of(book(client), PurchaseIds.read("purchase_ids", wire.purchaseIds()));
    desk.lines().note(client, orders);
    return printer.page(orders);
  }

  /** Orders that are asked for by their numbers come with their parcels. */
  public WirePurchasePage tracked(GatewayClient client, WirePurchaseQuery wire) {
    if (Receivers.some(wire.purchaseIds()).isEmpty()) {
      return orders(client, wire);
    }
    PurchasePrinter printer = new PurchasePrinter(desk.names(client), words);
    List<Order> orders =
        StoredOrders.of(book(client), PurchaseIds.read("purchase_ids", wire.purchaseIds()));
    desk.lines().note(client, orders);
    return PurchasePrinter.whole(
        orders.stream().map(order -> printer.order(order, parcels(client, order))).toList());
  }

  public WirePurchase order(GatewayClient client, String id) {
    Order order = book(client).order(id).value();
    desk.lines().note(client, List.of(order));
    return new PurchasePrinter(desk.names(client), words).order(order);
  }

  /** The parcels of a line of an order, which lines name no other way. */
  public WireWay way(GatewayClient client, String lineId) {
    String order = orderOf(client, lineId);
    Tracking tracking = desk.port(client, Tracking.class, Capability.SHIPMENT_TRACKING);
    return new WayPrinter(lineId)
        .write(tracking.shipments(order).value(), words.number(PurchaseIds.write(order)));
  }

  /**
   * The order that a line belongs to.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure.NotFound when there is none
   */
  public String orderOf(GatewayClient client, String lineId) {
    return desk.lines().orderOf(client, lineId, () -> book(client));
  }

  public void cancel(GatewayClient client, Cancellation cancellation) {
    desk.port(client, Cancellations.class, Capability.ORDER_CANCEL).cancel(cancellation);
  }

  public WirePaid pay(GatewayClient client, List<String> ids) {
    PurchaseIds.toPay(ids);
    return Payments.write(desk.port(client, Cashier.class, Capability.PAYMENT).pay(ids).value());
  }

  /** An order is told whether or not its parcels can be. */
  private List<Shipment> parcels(GatewayClient client, Order order) {
    try {
      return LineParcels.SENT.contains(order.status())
          ? desk.provider(client)
              .port(Tracking.class)
              .map(tracking -> tracking.shipments(order.id()).value())
              .orElse(List.of())
          : List.of();
    } catch (SupplierFailure nothingIsTold) {
      return List.of();
    }
  }

  private List<OrderLine> lines(GatewayClient client, String field, @Nullable String text) {
    OrderLines.itemIds(field, text).forEach(id -> desk.recall(client, id));
    return OrderLines.read(field, text, desk.book(client), Marketplace.TAOBAO);
  }

  private OrderBook book(GatewayClient client) {
    return desk.port(client, OrderBook.class, Capability.ORDER_LOOKUP);
  }
}
