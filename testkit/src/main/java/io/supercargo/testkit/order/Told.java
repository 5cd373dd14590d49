package io.supercargo.testkit.order;

/** What a wire tells beyond the least, so that a suite asks for no more. */
public enum Told {
  /** Our reference comes back with an order. */
  REFERENCE,
  /** Orders are found by our reference. */
  FOUND_BY_REFERENCE,
  /** Lists can be narrowed to a status. */
  LISTED_BY_STATUS,
  /** Lists can be narrowed to a span of time. */
  LISTED_BY_TIME,
  /** Lists say how many orders there are. */
  TOTALS,
  /** Several merchants are quoted at a time. */
  SEVERAL_MERCHANTS,
  /** A quote names its merchants. */
  MERCHANT,
  /** A quote says which trade types are taken. */
  TRADE_TYPES,
  /** A quote, a placement and an order say what is to be paid, fees included. */
  TOTAL,
  /** Lines that cannot be ordered are quoted with the reason, beside the others. */
  REFUSED_LINES,
  /** An order says which variants it is of. */
  VARIANTS,
  /** An order says where it is sent to. */
  ADDRESS,
  /** Why an order ended early comes with it. */
  CLOSE_REASON,
  /** An unknown order is told apart from other refusals. */
  UNKNOWN_ORDERS,
  /** Links say which of the orders they cannot pay. */
  UNPAYABLE_ORDERS,
  /** Single lines can be confirmed. */
  SINGLE_LINES
}
