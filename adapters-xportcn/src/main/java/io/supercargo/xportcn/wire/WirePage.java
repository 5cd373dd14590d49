package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.http.dialect.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a search.
 *
 * @param <O> a hit as the edition prints it
 * @param totalPage not always {@code totalRecords / pageSize}: one example says 401 for 2000 by 5
 * @param picRegionInfo in picture searches alone
 */
public record WirePage<O extends WireOffer>(
    Long totalRecords,
    Long totalPage,
    Integer pageSize,
    Integer currentPage,
    List<O> data,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable WireRegions picRegionInfo) {

  public WirePage {
    Required.field("totalRecords", totalRecords);
    Required.field("totalPage", totalPage);
    Required.field("pageSize", pageSize);
    Required.field("currentPage", currentPage);
    Required.field("data", data);
  }

  /** Boxes in the picture that was searched by, each {@code x1,x2,y1,y2}. */
  public record WireRegions(@Nullable String currentRegion, @Nullable String yoloCropRegion) {}
}
