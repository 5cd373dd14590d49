package io.supercargo.domain;

import java.util.Locale;

/**
 * Something that a provider can be asked for. A provider has some and lacks others; what it lacks
 * is refused by name, never imitated.
 */
public enum Capability {
  KEYWORD_SEARCH,
  SHOP_SEARCH,
  COLLECTION_SEARCH,
  PRODUCT_POOL,
  IMAGE_SEARCH,
  IMAGE_UPLOAD,
  SEARCH_NAVIGATION,
  HOT_WORDS,
  PRODUCT_DETAIL,
  PRODUCT_BATCH,
  PRODUCT_LINK,
  RELATED_PRODUCTS,
  RECOMMENDATIONS,
  RANKINGS,
  CATEGORIES,
  CATEGORY_SEARCH,
  FILTERS,
  FREIGHT_ESTIMATE,
  SALES_TREND,
  BRANDS,
  BARCODES,
  ITEM_LOOKUP,
  CART,
  QUOTE,
  ORDER,
  ORDER_LOOKUP,
  ORDER_CANCEL,
  RECEIPT,
  FRONT_WAREHOUSE,
  PAYMENT,
  PAYMENT_LINK,
  PAYMENT_VOUCHER,
  PAYMENT_WAYS,
  BILLS,
  ADDRESSES,
  ADDRESS_ENTRY,
  ADDRESS_PARSING,
  SHIPMENT_TRACKING,
  CARRIERS,
  CONSIGNMENT,
  WAREHOUSE,
  REFUND,
  REFUND_LIMIT,
  REFUND_LOOKUP,
  REFUND_LIST,
  REFUND_CANCEL,
  REFUND_CHANGE,
  REFUND_RETURN,
  REFUND_EVIDENCE,
  REFUND_LETTERS,
  REFUND_HISTORY,
  SYNC_BACK,
  SELLER_CHAT,
  ACCOUNT,
  MESSAGES;

  /** The name that users read, e.g. {@code keyword-search}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Capability of(String code) {
    for (Capability capability : values()) {
      if (capability.code().equals(code)) {
        return capability;
      }
    }
    throw new InvalidValue("capability", code, "a capability such as keyword-search");
  }
}
