package io.supercargo.daji.wire;

import io.supercargo.http.dialect.Required;
import java.util.List;

/** A page of a search. */
public record WirePage(
    Long totalRecords,
    Long totalPage,
    Integer pageSize,
    Integer currentPage,
    List<WireOffer> data) {
  public WirePage {
    Required.field("totalRecords", totalRecords);
    Required.field("totalPage", totalPage);
    Required.field("pageSize", pageSize);
    Required.field("currentPage", currentPage);
    Required.field("data", data);
  }
}
