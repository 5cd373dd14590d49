package io.supercargo.alibaba.client;

import static java.util.Objects.requireNonNull;

import io.supercargo.alibaba.wire.AfterSales;
import io.supercargo.alibaba.wire.WireRefundKey;
import io.supercargo.alibaba.wire.WireRefundStepsQuery;
import io.supercargo.domain.Page;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundMessage;
import io.supercargo.domain.aftersales.RefundQuery;
import io.supercargo.http.dialect.Required;
import io.supercargo.http.dialect.aftersales.RefundReader;
import io.supercargo.ports.Reply;
import io.supercargo.ports.aftersales.RefundBook;
import io.supercargo.ports.aftersales.RefundHistory;
import io.supercargo.ports.aftersales.RefundList;
import java.util.List;

/** The buyer's refunds. */
final class AlibabaRefundBook implements RefundBook, RefundList, RefundHistory {
  private static final int MOST_STEPS = 50;

  private final AlibabaLine line;
  private final AlibabaRefundApi api;

  AlibabaRefundBook(AlibabaLine line) {
    this.line = line;
    this.api = line.line().api(AlibabaRefundApi.class);
  }

  @Override
  public Reply<RefundCase> refund(String id) {
    return line.show(
        api.refund(WireRefundKey.whole(id)),
        wire -> {
          Required.field("opOrderRefundModelDetail", wire.opOrderRefundModelDetail());
          return RefundReader.read(requireNonNull(wire.opOrderRefundModelDetail()));
        });
  }

  @Override
  public Reply<Page<RefundCase>> refunds(RefundQuery query) {
    return line.show(
        api.refunds(AfterSales.write(query)), wire -> AfterSales.read(wire, query.page()));
  }

  @Override
  public Reply<List<RefundMessage>> messages(String refundId) {
    return line.show(
        api.steps(new WireRefundStepsQuery(refundId, 1, MOST_STEPS)),
        wire -> RefundReader.read(wire.opOrderRefundOperationModels()));
  }
}
