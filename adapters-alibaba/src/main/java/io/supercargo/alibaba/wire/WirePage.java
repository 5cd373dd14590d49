package io.supercargo.alibaba.wire;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.supercargo.http.dialect.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a search.
 *
 * @param picRegionInfo in searches by a picture alone
 */
public record WirePage(
    Long totalRecords,
    @Nullable Long totalPage,
    Integer pageSize,
    Integer currentPage,
    @JsonAlias("searchOfferModelList") @Nullable List<WireOffer> data,
    @Nullable WireRegions picRegionInfo) {
  public WirePage {
    Required.field("totalRecords", totalRecords);
    Required.field("pageSize", pageSize);
    Required.field("currentPage", currentPage);
  }

  /**
   * Parts of a picture.
   *
   * @param yoloCropRegion candidates, with semicolons between
   */
  public record WireRegions(@Nullable String currentRegion, @Nullable String yoloCropRegion) {}
}
