package io.supercargo.application.aftersales;

import io.supercargo.domain.InvalidValue;

/** The ids of refunds that users read and write: {@code provider:number}. */
public final class RefundIds {
  private RefundIds() {}

  public static String id(String provider, String refundId) {
    return provider + ":" + refundId;
  }

  /** Splits {@code provider:number}. */
  static String[] split(String id) {
    int colon = id.indexOf(':');
    if (colon < 1 || colon == id.length() - 1) {
      throw new InvalidValue("refund", id, "provider:number, e.g. sandbox:TQ8651493722961198");
    }
    return new String[] {id.substring(0, colon), id.substring(colon + 1)};
  }
}
