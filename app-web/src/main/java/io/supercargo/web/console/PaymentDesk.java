package io.supercargo.web.console;

import io.supercargo.application.order.PayOrders;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Money;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.payment.PaymentWay;
import io.supercargo.ports.failure.SupplierFailure;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sorts orders into what can be paid together, and knows how. */
final class PaymentDesk {
  private final PayOrders pay;
  private final WhoCan whoCan;

  @Inject
  PaymentDesk(PayOrders pay, WhoCan whoCan) {
    this.pay = pay;
    this.whoCan = whoCan;
  }

  /**
   * Orders of one provider and marketplace, which are paid in one go.
   *
   * @param sum empty where the price of some is not known
   * @param ways how they may be paid, in the supplier's words
   * @param pay whether this house may pay them
   * @param byHand whether a person has to, because this house pays nothing by itself
   * @param key for whichever button is pressed; pressed twice, it is done once
   */
  record Batch(
      String provider,
      List<OrderRow> orders,
      String sum,
      List<String> ways,
      boolean pay,
      boolean byHand,
      boolean link,
      String key) {}

  List<Batch> batches(List<KnownOrder> orders, Words t) {
    Map<String, List<KnownOrder>> sorted =
        orders.stream()
            .collect(
                Collectors.groupingBy(
                    order -> order.provider() + " " + order.marketplace(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return sorted.values().stream().map(together -> batch(together, t)).toList();
  }

  private Batch batch(List<KnownOrder> together, Words t) {
    KnownOrder first = together.get(0);
    boolean payable = whoCan.can(first, Capability.PAYMENT);
    OrderRow row = OrderRow.of(first, t);
    return new Batch(
        row.provider() + " · " + row.marketplace(),
        together.stream().map(order -> OrderRow.of(order, t)).toList(),
        sum(together).map(Figures::money).orElse(""),
        ways(first),
        payable && pay.isAllowed(),
        payable && !pay.isAllowed(),
        whoCan.can(first, Capability.PAYMENT_LINK),
        FormKey.fresh());
  }

  private static Optional<Money> sum(List<KnownOrder> orders) {
    return orders.stream().allMatch(order -> order.total().isPresent())
        ? orders.stream().flatMap(order -> order.total().stream()).reduce(Money::plus)
        : Optional.empty();
  }

  /** A page without them is still good for paying. */
  private List<String> ways(KnownOrder order) {
    if (!whoCan.can(order, Capability.PAYMENT_WAYS)) {
      return List.of();
    }
    try {
      return pay.ways(order.id()).value().stream().map(PaymentDesk::way).toList();
    } catch (SupplierFailure notNow) {
      return List.of(String.valueOf(notNow.getMessage()));
    }
  }

  private static String way(PaymentWay way) {
    return way.limit().map(most -> way.name() + " ≤ " + Figures.money(most)).orElse(way.name());
  }
}
