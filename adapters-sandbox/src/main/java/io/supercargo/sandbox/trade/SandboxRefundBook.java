package io.supercargo.sandbox.trade;

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

/** Shows refunds of one marketplace. */
final class SandboxRefundBook implements RefundBook, RefundList, RefundHistory {
  private final Till till;

  SandboxRefundBook(Till till) {
    this.till = till;
  }

  @Override
  public Reply<RefundCase> refund(String id) {
    return till.serve(Capability.REFUND_LOOKUP, clerk -> Reply.of(till.plea(clerk, id).refund()));
  }

  @Override
  public Reply<List<RefundMessage>> messages(String refundId) {
    return till.serve(
        Capability.REFUND_HISTORY,
        clerk -> Reply.of(till.plea(clerk, refundId).refund().messages()));
  }

  @Override
  public Reply<Page<RefundCase>> refunds(RefundQuery query) {
    List<RefundCase> hits =
        till.serve(
            Capability.REFUND_LIST,
            clerk ->
                clerk.ledger().pleas().newestFirst().stream()
                    .filter(plea -> plea.marketplace() == till.marketplace())
                    .map(Plea::refund)
                    .filter(query::holds)
                    .toList());
    List<RefundCase> rows =
        hits.stream().skip(query.page().offset()).limit(query.page().size()).toList();
    return Reply.of(Page.of(rows, query.page(), hits.size()));
  }
}
