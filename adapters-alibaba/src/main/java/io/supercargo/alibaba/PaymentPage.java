package io.supercargo.alibaba;

/** Which of the platform's cashiers people are sent to. */
public enum PaymentPage {
  /** Of 1688 for one order, of Alipay for several. */
  ALIPAY("alipay"),
  CROSS_BORDER("cross-border"),
  /** Pays on credit. */
  CREDIT("credit"),
  /** For several orders, on any device. */
  GROUP("group");

  private final String code;

  PaymentPage(String code) {
    this.code = code;
  }

  /** What configuration writes. */
  public String code() {
    return code;
  }

  static PaymentPage of(String code) {
    for (PaymentPage page : values()) {
      if (page.code.equals(code)) {
        return page;
      }
    }
    return ALIPAY;
  }
}
