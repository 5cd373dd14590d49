package io.supercargo.http.dialect.trade;

import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderStatus;
import java.util.Map;

/** What 1688 calls the states of an order. */
public final class TradeWords {
  private static final Map<String, OrderStatus> READ =
      Map.ofEntries(
          Map.entry("waitbuyerpay", OrderStatus.AWAITING_PAYMENT),
          Map.entry("waitsellersend", OrderStatus.PAID),
          Map.entry("waitlogisticstakein", OrderStatus.SHIPPED),
          Map.entry("waitbuyerreceive", OrderStatus.SHIPPED),
          Map.entry("waitbuyersign", OrderStatus.SHIPPED),
          Map.entry("signinsuccess", OrderStatus.RECEIVED),
          Map.entry("confirm_goods", OrderStatus.RECEIVED),
          Map.entry("confirm_goods_and_has_subsidy", OrderStatus.RECEIVED),
          Map.entry("success", OrderStatus.COMPLETED),
          Map.entry("cancel", OrderStatus.CANCELLED),
          Map.entry("terminated", OrderStatus.CLOSED));

  private TradeWords() {}

  public static OrderStatus read(String word) {
    return READ.getOrDefault(word, OrderStatus.OTHER);
  }

  /** The word that an order came with where it is one of 1688's, else the usual one. */
  public static String write(Order order) {
    boolean itsOwn = READ.get(order.nativeStatus()) == order.status();
    return itsOwn || order.status() == OrderStatus.OTHER
        ? order.nativeStatus()
        : write(order.status());
  }

  public static String write(OrderStatus status) {
    return switch (status) {
      case AWAITING_PAYMENT -> "waitbuyerpay";
      case PAID -> "waitsellersend";
      case SHIPPED -> "waitbuyerreceive";
      case RECEIVED -> "confirm_goods";
      case COMPLETED -> "success";
      case CANCELLED -> "cancel";
      case CLOSED -> "terminated";
      case OTHER -> "other";
    };
  }
}
