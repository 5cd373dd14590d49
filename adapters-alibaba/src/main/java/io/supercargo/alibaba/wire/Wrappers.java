package io.supercargo.alibaba.wire;

/** The parameters that hold a JSON object, by the names that the pages give them. */
public final class Wrappers {
  public static final String OFFER_QUERY = "offerQueryParam";
  public static final String IMAGE = "uploadImageParam";
  public static final String DETAIL = "offerDetailParam";
  public static final String FREIGHT = "productFreightQueryParamsNew";
  public static final String RECOMMEND = "recommendOfferParam";
  public static final String RELATED = "relatedQueryParams";
  public static final String RANK = "rankQueryParams";
  public static final String HOT_WORDS = "topSeKeywordParam";
  public static final String NAVIGATION = "snParams";
  public static final String POOL = "offerPoolQueryParam";
  public static final String BUYER = "countryAccount";

  public static final String SOLD_ORDER = "orderParam";
  public static final String RELATION = "orderRelationParam";
  public static final String RELATIONS = "nationalOrderRelationParamList";
  public static final String SALE_UPDATE = "orderStatusSyncParam";
  public static final String SOLD_PARCEL = "orderLogisticsParam";
  public static final String SITE_PARCEL = "logisticsOrderParam";

  private Wrappers() {}
}
