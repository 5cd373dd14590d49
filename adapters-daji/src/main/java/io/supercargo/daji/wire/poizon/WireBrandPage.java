package io.supercargo.daji.wire.poizon;

import io.supercargo.http.dialect.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of brands, paged as a search is. */
public record WireBrandPage(
    Long totalRecords,
    Long totalPage,
    Integer pageSize,
    Integer currentPage,
    List<WireBrand> data) {
  public WireBrandPage {
    Required.field("totalRecords", totalRecords);
    Required.field("totalPage", totalPage);
    Required.field("pageSize", pageSize);
    Required.field("currentPage", currentPage);
    Required.field("data", data);
  }

  /** A brand. */
  public record WireBrand(Long brandId, @Nullable String name, @Nullable String nameTrans) {
    public WireBrand {
      Required.field("brandId", brandId);
    }
  }
}
