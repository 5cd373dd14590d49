package io.supercargo.domain.sync;

import io.supercargo.domain.InvalidValue;

/** How an order of our own customer stands; the words of 1688. */
public enum SaleStatus {
  PAID("payed"),
  SUCCEEDED("success"),
  CLOSED("close");

  private final String code;

  SaleStatus(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static SaleStatus of(String code) {
    for (SaleStatus status : values()) {
      if (status.code.equals(code)) {
        return status;
      }
    }
    throw new InvalidValue("status", code, "payed, success or close");
  }
}
