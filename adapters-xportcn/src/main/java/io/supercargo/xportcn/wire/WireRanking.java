package io.supercargo.xportcn.wire;

import io.supercargo.http.dialect.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hot list.
 *
 * @param rankProductModels empty where a category has no list
 */
public record WireRanking(
    @Nullable String rankId,
    @Nullable String rankName,
    @Nullable String rankType,
    List<WireRanked> rankProductModels) {
  public WireRanking {
    Required.field("rankProductModels", rankProductModels);
  }

  /**
   * A place on it; all but the id is named as 1688 names it there.
   *
   * @param sort the rank, from 1
   * @param serviceList e.g. {@code sendGoods48H}
   * @param buyerNum buyers in 30 days
   * @param soldOut pieces in 30 days
   * @param goodsScore stars
   */
  public record WireRanked(
      String offerMapId,
      @Nullable String title,
      @Nullable String translateTitle,
      @Nullable String imgUrl,
      Integer sort,
      @Nullable List<String> serviceList,
      @Nullable Long buyerNum,
      @Nullable Long soldOut,
      @Nullable String goodsScore) {
    public WireRanked {
      Required.field("offerMapId", offerMapId);
      Required.field("sort", sort);
    }
  }
}
