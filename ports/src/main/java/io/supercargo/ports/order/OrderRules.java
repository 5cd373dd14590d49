package io.supercargo.ports.order;

import java.time.Duration;

/**
 * What a supplier takes, and how an order is found again whose answer was lost.
 *
 * @param mostLines different variants in one order
 * @param mostPaidAtOnce orders in one payment
 * @param tracing how a lost order is looked up
 * @param settleWindow longer than a placement can be under way at the supplier: absence after it is
 *     proof
 */
public record OrderRules(
    int mostLines, int mostPaidAtOnce, Tracing tracing, Duration settleWindow) {
  /** How a lost order is looked up. */
  public enum Tracing {
    /** The supplier keeps our reference and finds orders by it, or shows it in lists. */
    BY_REFERENCE,
    /** Recent orders are listed, and compared by lines, quantities and time. */
    BY_CONTENT,
    /** There is no usable list: a person must look. */
    BY_HAND
  }
}
