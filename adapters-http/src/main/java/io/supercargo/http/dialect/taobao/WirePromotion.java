package io.supercargo.http.dialect.taobao;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Promotions of one kind that an item takes part in. */
public record WirePromotion(
    @Nullable String typeName, @Nullable List<WireActivity> promotionInfoList) {
  /** One of them. */
  public record WireActivity(@Nullable String activityCode, @Nullable String promotionName) {}
}
