package io.supercargo.web.console;

import io.supercargo.domain.order.KnownOrder;

/** An order in a list; what is not known is empty. */
record OrderRow(
    String id,
    String href,
    String provider,
    String marketplace,
    String number,
    String status,
    String nativeStatus,
    String total,
    String created,
    String seen,
    String intent) {
  static OrderRow of(KnownOrder order, Words t) {
    return new OrderRow(
        order.id(),
        OrderPage.link(order.id()).toString(),
        order.provider(),
        t.of("marketplace." + order.marketplace().code()),
        order.orderId(),
        order.status().code(),
        order.nativeStatus(),
        order.total().map(Figures::money).orElse(""),
        Moment.text(order.created()),
        Moment.text(order.seen()),
        order.intent().map(id -> IntentPage.link(id).toString()).orElse(""));
  }
}
