package io.supercargo.ports.aftersales;

import java.time.Duration;

/**
 * What a supplier takes, and how a refund is found again whose answer was lost.
 *
 * @param mostPictures with one refund
 * @param shortestDescription in characters
 * @param longestDescription in characters
 * @param settleWindow longer than an asking can be under way at the supplier: absence after it is
 *     proof
 */
public record RefundRules(
    int mostPictures,
    int shortestDescription,
    int longestDescription,
    Tracing tracing,
    Duration settleWindow) {
  /** How a lost refund is looked up. */
  public enum Tracing {
    /** The refunds of an order are listed, and compared with what was asked for. */
    BY_LIST,
    /** The same, where the list does not say when a refund was asked for. */
    BY_UNDATED_LIST,
    /** There is no usable list: a person must look. */
    BY_HAND
  }
}
