package io.supercargo.domain.event;

import io.supercargo.domain.InvalidValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What kinds of events there are. */
public enum EventType {
  /** An order stands in a supplier's books. */
  ORDER_PLACED,
  ORDER_PAID,
  /** All of it, or the first part where the supplier tells no more. */
  ORDER_SHIPPED,
  /** The buyer has said that it arrived. */
  ORDER_DELIVERED,
  ORDER_COMPLETED,
  /** Ended before it was paid. */
  ORDER_CANCELLED,
  /** Ended after it was paid, with the money given back. */
  ORDER_CLOSED,
  /** A parcel was seen for the first time. */
  SHIPMENT_CREATED,
  /** A parcel went on, or its carrier told more of it. */
  SHIPMENT_UPDATED,
  SHIPMENT_DELIVERED,
  /** It was brought, and not taken. */
  SHIPMENT_REFUSED,
  SHIPMENT_RETURNED,
  SHIPMENT_CANCELLED,
  REFUND_OPENED,
  REFUND_AGREED,
  REFUND_REFUSED,
  /** The goods are on their way back. */
  REFUND_RETURNED,
  /** The money was given back. */
  REFUND_COMPLETED,
  REFUND_CANCELLED,
  /** Nobody can say whether a supplier did what it was told. */
  INTENT_UNKNOWN,
  /** What was unknown is known now. */
  INTENT_SETTLED,
  PRODUCT_CHANGED,
  /** Nothing happened: an endpoint is tried out. */
  WEBHOOK_TEST;

  /** The name that users read: what, a point, what became of it, e.g. {@code order.paid}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '.');
  }

  public static EventType of(String code) {
    return Arrays.stream(values())
        .filter(type -> type.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new InvalidValue("type", code, "one of " + codes()));
  }

  private static String codes() {
    return Arrays.stream(values()).map(EventType::code).collect(Collectors.joining(", "));
  }
}
