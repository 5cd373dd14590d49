package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a search.
 *
 * @param totalPage not always {@code totalRecords / pageSize}: one example says 401 for 2000 by 5
 * @param picRegionInfo in picture searches alone
 */
public record WirePage(
    long totalRecords,
    long totalPage,
    int pageSize,
    int currentPage,
    @Nullable List<WireOffer> data,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable WireRegions picRegionInfo) {

  /** Boxes in the picture that was searched by, each {@code x1,x2,y1,y2}. */
  public record WireRegions(@Nullable String currentRegion, @Nullable String yoloCropRegion) {}
}
