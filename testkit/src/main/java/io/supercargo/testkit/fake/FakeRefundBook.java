package io.supercargo.testkit.fake;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Page;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundMessage;
import io.supercargo.domain.aftersales.RefundQuery;
import io.supercargo.ports.Reply;
import io.supercargo.ports.aftersales.RefundBook;
import io.supercargo.ports.aftersales.RefundHistory;
import io.supercargo.ports.aftersales.RefundList;
import java.util.List;

/** Shows what was asked back. */
record FakeRefundBook(FakeRefunds refunds) implements RefundBook, RefundList, RefundHistory {
  @Override
  public Reply<RefundCase> refund(String id) {
    refunds.counter().serve(Capability.REFUND_LOOKUP);
    return refunds.counter().reply(refunds.refund(id));
  }

  @Override
  public Reply<Page<RefundCase>> refunds(RefundQuery query) {
    refunds.counter().serve(Capability.REFUND_LIST);
    List<RefundCase> hits = refunds.newestFirst().stream().filter(query::holds).toList();
    List<RefundCase> rows =
        hits.stream().skip(query.page().offset()).limit(query.page().size()).toList();
    return refunds.counter().reply(Page.of(rows, query.page(), hits.size()));
  }

  @Override
  public Reply<List<RefundMessage>> messages(String refundId) {
    refunds.counter().serve(Capability.REFUND_HISTORY);
    return refunds.counter().reply(refunds.refund(refundId).messages());
  }
}
