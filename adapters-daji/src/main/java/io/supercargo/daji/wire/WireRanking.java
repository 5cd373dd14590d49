package io.supercargo.daji.wire;

import io.supercargo.http.dialect.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A hot list. */
public record WireRanking(
    @Nullable String rankId,
    @Nullable String rankName,
    @Nullable String rankType,
    @Nullable List<WireEntry> rankProductModels) {

  /**
   * A place on the list.
   *
   * @param itemId what is called offerId elsewhere
   * @param sort from 1
   * @param serviceList e.g. {@code sendGoods48H}
   * @param buyerNum buyers in 30 days
   * @param soldOut pieces in 30 days
   * @param goodsScore stars
   */
  public record WireEntry(
      Long itemId,
      @Nullable String title,
      @Nullable String translateTitle,
      @Nullable String imgUrl,
      @Nullable Integer sort,
      @Nullable List<String> serviceList,
      @Nullable Long buyerNum,
      @Nullable Long soldOut,
      @Nullable String goodsScore) {
    public WireEntry {
      Required.field("itemId", itemId);
    }
  }
}
