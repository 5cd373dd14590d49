package io.supercargo.xportcn.wire.trade;

import io.supercargo.http.dialect.Required;
import io.supercargo.http.dialect.trade.WireTrade;
import java.util.List;

/** Orders, page by page, as searches page. */
public record WireTradePage(
    Long totalRecords,
    Long totalPage,
    Integer pageSize,
    Integer currentPage,
    List<WireTrade> data) {

  public WireTradePage {
    Required.field("totalRecords", totalRecords);
    Required.field("data", data);
  }
}
