package io.supercargo.web.console;

import io.supercargo.application.aftersales.RefundIds;
import io.supercargo.application.aftersales.RefundListing;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.order.KnownOrder;

/** A refund in a list. */
record RefundRow(
    String id,
    String href,
    String number,
    String provider,
    String order,
    String orderHref,
    String status,
    String nativeStatus,
    String kind,
    String asked,
    String opened) {
  static RefundRow of(RefundListing.Row row) {
    return of(row.provider(), row.refund());
  }

  static RefundRow of(String provider, RefundCase refund) {
    String id = RefundIds.id(provider, refund.id());
    return new RefundRow(
        id,
        RefundPage.link(id).toString(),
        refund.id(),
        provider,
        refund.orderId(),
        OrderPage.link(KnownOrder.id(provider, refund.orderId())).toString(),
        refund.status().code(),
        refund.nativeStatus(),
        refund.claim().kind().code(),
        Figures.money(refund.claim().asked().total()),
        Moment.text(refund.times().opened()));
  }
}
