package io.supercargo.domain.sync;

import io.supercargo.domain.InvalidValue;

/** How a parcel to our own customer stands; the words of 1688. */
public enum ParcelStatus {
  SENT("send"),
  SIGNED("sign"),
  PARTLY_SIGNED("partSign"),
  RETURNED("refund");

  private final String code;

  ParcelStatus(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static ParcelStatus of(String code) {
    for (ParcelStatus status : values()) {
      if (status.code.equals(code)) {
        return status;
      }
    }
    throw new InvalidValue("status", code, "send, sign, partSign or refund");
  }
}
