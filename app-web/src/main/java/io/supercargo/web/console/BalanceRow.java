package io.supercargo.web.console;

import io.supercargo.application.aftersales.Balance;
import io.supercargo.domain.order.KnownOrder;

/**
 * The bills of an order held against it, in a list.
 *
 * @param href empty for an order that we have never seen
 * @param due empty for the same
 */
record BalanceRow(
    String order,
    String href,
    String status,
    String due,
    String billed,
    String refunded,
    String agreed,
    String verdict) {
  static BalanceRow of(Balance balance) {
    return new BalanceRow(
        balance.orderId(),
        balance.known().map(KnownOrder::id).map(id -> OrderPage.link(id).toString()).orElse(""),
        balance.known().map(order -> order.status().code()).orElse(""),
        balance.due().map(Figures::money).orElse(""),
        Figures.money(balance.billed()),
        Figures.money(balance.refunded()),
        Figures.money(balance.agreed()),
        balance.verdict().code());
  }
}
