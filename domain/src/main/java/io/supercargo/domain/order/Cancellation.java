package io.supercargo.domain.order;

import io.supercargo.domain.InvalidValue;
import java.util.Optional;

/**
 * An unpaid order that is not wanted any more.
 *
 * @param remark to the seller
 */
public record Cancellation(String orderId, Reason reason, Optional<String> remark) {
  public Cancellation {
    InvalidValue.requireText("orderId", orderId);
  }

  /** Why; the words of 1688. */
  public enum Reason {
    BUYER("buyerCancel"),
    SELLER_LACKS_GOODS("sellerGoodsLack"),
    OTHER("other");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }

    public static Reason of(String code) {
      for (Reason reason : values()) {
        if (reason.code.equals(code)) {
          return reason;
        }
      }
      throw new InvalidValue("cancelReason", code, "buyerCancel, sellerGoodsLack or other");
    }
  }
}
