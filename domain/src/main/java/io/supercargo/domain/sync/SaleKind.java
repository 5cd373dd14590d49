package io.supercargo.domain.sync;

import io.supercargo.domain.InvalidValue;

/** Whether what was sold is bought for the order, or was in stock. */
public enum SaleKind {
  PURCHASE("0"),
  STOCK("1");

  private final String code;

  SaleKind(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static SaleKind of(String code) {
    for (SaleKind kind : values()) {
      if (kind.code.equals(code)) {
        return kind;
      }
    }
    throw new InvalidValue("kind", code, "0 (purchase) or 1 (stock)");
  }
}
