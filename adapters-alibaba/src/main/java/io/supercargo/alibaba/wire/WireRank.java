package io.supercargo.alibaba.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A hot list. */
public record WireRank(
    @Nullable String rankId,
    @Nullable String rankName,
    @Nullable String rankType,
    @Nullable List<WireRanked> rankProductModels) {
  /**
   * A place on it; everything is named otherwise than in searches.
   *
   * @param serviceList {@code sendGoods24H}, {@code sendGoods48H}
   * @param sort the rank
   * @param buyerNum in 30 days, as is soldOut
   */
  public record WireRanked(
      @Nullable Long itemId,
      @Nullable String title,
      @Nullable String translateTitle,
      @Nullable String imgUrl,
      @Nullable Integer sort,
      @Nullable List<String> serviceList,
      @Nullable Long buyerNum,
      @Nullable Long soldOut,
      @Nullable String goodsScore) {}
}
