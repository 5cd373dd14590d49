package io.supercargo.alibaba.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** By which agreements orders are paid without anybody's doing. */
public record WireAgreements(@Nullable List<WireAgreement> paymentAgreements) {
  /**
   * An agreement; the flags are texts, and both must be true.
   *
   * @param payChannel SHEGOU or ALIPAY
   */
  public record WireAgreement(
      @Nullable String payChannel, @Nullable String signedStatus, @Nullable String bindingStatus) {}

  /** With Alipay, in force. */
  public static WireAgreements withAlipay() {
    return new WireAgreements(List.of(new WireAgreement("ALIPAY", "true", "true")));
  }
}
