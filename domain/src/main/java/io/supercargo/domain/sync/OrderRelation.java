package io.supercargo.domain.sync;

import io.supercargo.domain.InvalidValue;

/**
 * Which order at the supplier was made for which of ours.
 *
 * @param orderId ours
 * @param lineId the part of ours
 * @param purchaseId the supplier's
 * @param purchaseLineId the part of the supplier's
 */
public record OrderRelation(
    String orderId, String lineId, String purchaseId, String purchaseLineId) {
  public OrderRelation {
    InvalidValue.requireText("orderId", orderId);
    InvalidValue.requireText("lineId", lineId);
    InvalidValue.requireText("purchaseId", purchaseId);
    InvalidValue.requireText("purchaseLineId", purchaseLineId);
  }
}
