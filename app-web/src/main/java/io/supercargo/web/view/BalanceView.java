package io.supercargo.web.view;

import io.supercargo.application.aftersales.Balance;
import io.supercargo.domain.order.KnownOrder;
import org.jspecify.annotations.Nullable;

/**
 * The bills of an order held against what we know of it.
 *
 * @param due what it should have cost; null for an order that we have never seen
 */
public record BalanceView(
    String order,
    String provider,
    @Nullable String intentId,
    @Nullable String status,
    @Nullable MoneyView due,
    MoneyView billed,
    MoneyView refunded,
    MoneyView agreed,
    String verdict) {
  public static BalanceView of(Balance balance) {
    return new BalanceView(
        KnownOrder.id(balance.provider(), balance.orderId()),
        balance.provider(),
        balance.known().flatMap(KnownOrder::intent).map(Object::toString).orElse(null),
        balance.known().map(order -> order.status().code()).orElse(null),
        balance.due().map(MoneyView::of).orElse(null),
        MoneyView.of(balance.billed()),
        MoneyView.of(balance.refunded()),
        MoneyView.of(balance.agreed()),
        balance.verdict().code());
  }
}
