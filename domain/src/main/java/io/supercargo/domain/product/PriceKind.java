package io.supercargo.domain.product;

/** What a unit price is for. The 1688 field of each kind is named, as all 1688 gateways use it. */
public enum PriceKind {
  /** {@code price}: bought in bulk. */
  WHOLESALE("wholesale"),
  /** {@code jxhyPrice}: an item of the selected-supply pool, sent piece by piece. */
  SELECTED_SUPPLY("selectedSupply"),
  /** {@code pfJxhyPrice}: an item of the selected-supply pool, bought in bulk. */
  SELECTED_SUPPLY_WHOLESALE("selectedSupplyWholesale"),
  /** {@code consignPrice}: one piece sent to the final customer. */
  DROPSHIP("dropship"),
  /** {@code promotionPrice}: while a promotion lasts. */
  PROMOTION("promotion"),
  /** {@code coupon_price} of Taobao: with the coupons that anybody gets. */
  COUPON("coupon");

  private final String code;

  PriceKind(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
