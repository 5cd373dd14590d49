package io.supercargo.daji.wire;

import io.supercargo.http.dialect.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a search. */
public record WirePage(
    Long totalRecords,
    Long totalPage,
    Integer pageSize,
    Integer currentPage,
    @Nullable List<WireOffer> data) {
  public WirePage {
    Required.field("totalRecords", totalRecords);
    Required.field("totalPage", totalPage);
    Required.field("pageSize", pageSize);
    Required.field("currentPage", currentPage);
  }
}
