package io.supercargo.sandbox.trade;

import io.supercargo.domain.order.OrderStatus;

/** How an order stands, in the words of 1688. */
enum Stage {
  UNPAID("waitbuyerpay", OrderStatus.AWAITING_PAYMENT),
  PAID("waitsellersend", OrderStatus.PAID),
  SENT("waitbuyerreceive", OrderStatus.SHIPPED),
  RECEIVED("confirm_goods", OrderStatus.RECEIVED),
  COMPLETED("success", OrderStatus.COMPLETED),
  CANCELLED("cancel", OrderStatus.CANCELLED),
  CLOSED("terminated", OrderStatus.CLOSED);

  private final String word;
  private final OrderStatus status;

  Stage(String word, OrderStatus status) {
    this.word = word;
    this.status = status;
  }

  String word() {
    return word;
  }

  OrderStatus status() {
    return status;
  }
}
