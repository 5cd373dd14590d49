package io.supercargo.http.dialect.taobao.trade;

import io.supercargo.domain.Money;
import io.supercargo.domain.Page;
import io.supercargo.domain.address.Address;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.order.Amounts;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.order.OrderedLine;
import io.supercargo.domain.order.Reference;
import io.supercargo.domain.product.Shop;
import io.supercargo.http.dialect.taobao.trade.WirePurchase.WireLogisticOrder;
import io.supercargo.http.dialect.taobao.trade.WirePurchase.WireSkuPicture;
import io.supercargo.http.dialect.taobao.trade.WirePurchase.WireSubPurchase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes orders. */
public record PurchasePrinter(OrderNames names, StatusWords words) {

  public WirePurchasePage page(Page<Order> page) {
    return new WirePurchasePage(
        page.total(), page.number(), page.size(), page.items().stream().map(this::order).toList());
  }

  /** Those that there are of some that were asked for by their numbers. */
  public WirePurchasePage page(List<Order> orders) {
    return whole(orders.stream().map(this::order).toList());
  }

  static WirePurchasePage whole(List<WirePurchase> orders) {
    return new WirePurchasePage((long) orders.size(), 1, Math.max(1, orders.size()), orders);
  }

  public WirePurchase order(Order order) {
    return order(order, List.of());
  }

  /**
   * @param parcels of the order
   */
  public WirePurchase order(Order order, List<Shipment> parcels) {
    Amounts amounts = order.amounts();
    Order.Times times = order.times();
    Money total = amounts.total();
    String currency = total.currency().getCurrencyCode();
    @Nullable String reference = order.reference().map(Reference::value).orElse(null);
    boolean paid = times.paid().isPresent();
    return new WirePurchase(
        PurchaseIds.write(order.id()),
        reference,
        reference,
        null,
        words.write(order),
        order.seller().flatMap(Shop::name).orElse(null),
        PurchaseTimes.write(times.created()),
        PurchaseTimes.write(changed(times)),
        times.paid().map(PurchaseTimes::write).orElse(null),
        Cents.write(total),
        currency,
        Cents.write(amounts.goods()),
        Cents.write(amounts.freight()),
        Cents.write(amounts.discount()),
        paid ? Cents.write(total) : null,
        paid ? currency : null,
        order.address().map(PurchasePrinter::place).orElse(null),
        subs(order, parcels));
  }

  private List<WireSubPurchase> subs(Order order, List<Shipment> parcels) {
    List<WireSubPurchase> subs = new ArrayList<>();
    for (Named named : names.of(order.lines().stream().map(OrderedLine::line).toList())) {
      OrderedLine line = order.lines().get(subs.size());
      subs.add(sub(order, line, named, LineParcels.write(parcels, line.id())));
    }
    return subs;
  }

  private WireSubPurchase sub(
      Order order, OrderedLine line, Named named, @Nullable List<WireLogisticOrder> parcels) {
    return new WireSubPurchase(
        PurchaseIds.write(line.id()),
        words.write(order),
        Long.toString(named.itemId()),
        named.skuId(),
        line.line().quantity(),
        line.title(),
        Cents.write(line.amount()),
        line.amount().currency().getCurrencyCode(),
        Cents.write(line.amount()),
        order.closeReason().orElse(null),
        null,
        order.status() == OrderStatus.SHIPPED,
        parcels,
        options(order),
        line.imageUrl().map(WireSkuPicture::new).orElse(null));
  }

  private static @Nullable Map<String, String> options(Order order) {
    Map<String, String> options = new HashMap<>();
    order.seller().ifPresent(shop -> options.put("shopId", shop.id().value()));
    order.seller().flatMap(Shop::name).ifPresent(name -> options.put("shopName", name));
    return options.isEmpty() ? null : options;
  }

  /** Lists tell neither who receives nor by which telephone. */
  private static WireReceiver place(Address address) {
    WireReceiver whole = Receivers.write(address);
    return new WireReceiver(
        whole.country(),
        whole.state(),
        whole.city(),
        whole.district(),
        whole.address(),
        whole.zip(),
        null,
        null,
        null,
        null);
  }

  private static Instant changed(Order.Times times) {
    return Stream.of(times.paid(), times.shipped(), times.received(), times.ended())
        .flatMap(Optional::stream)
        .reduce(times.created(), (one, other) -> one.isAfter(other) ? one : other);
  }
}
