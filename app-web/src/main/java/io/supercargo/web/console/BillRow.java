package io.supercargo.web.console;

import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.payment.Bill;

/** A booking in a list; what is not told is empty. */
record BillRow(
    String at,
    String kind,
    String order,
    String href,
    String line,
    String amount,
    String channel,
    String number) {
  static BillRow of(Bill bill, String provider) {
    String order = bill.subject().orderId();
    return new BillRow(
        Moment.text(bill.booking().at()),
        bill.kind().code(),
        order,
        OrderPage.link(KnownOrder.id(provider, order)).toString(),
        bill.subject().lineId().orElse(""),
        Figures.money(bill.amount()),
        bill.booking().channel().orElse(""),
        bill.booking().number().orElse(""));
  }
}
