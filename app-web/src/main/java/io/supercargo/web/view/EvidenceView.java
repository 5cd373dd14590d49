package io.supercargo.web.view;

import io.supercargo.application.aftersales.ChangeRefund;

/**
 * A picture that was handed in.
 *
 * @param attached whether the seller was shown it; else a return may name its address
 */
public record EvidenceView(String refundId, String picture, boolean attached) {
  public static EvidenceView of(ChangeRefund.Shown shown) {
    return new EvidenceView(shown.refund().id(), shown.address().toString(), shown.attached());
  }
}
