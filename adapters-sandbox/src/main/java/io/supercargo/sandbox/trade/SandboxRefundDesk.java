package io.supercargo.sandbox.trade;

import io.supercargo.domain.Capability;
import io.supercargo.domain.aftersales.MaximumRefund;
import io.supercargo.domain.aftersales.RefundDraft;
import io.supercargo.domain.aftersales.RefundMessage.Author;
import io.supercargo.domain.aftersales.RefundReason;
import io.supercargo.domain.aftersales.RefundScope;
import io.supercargo.ports.Reply;
import io.supercargo.ports.aftersales.RefundDesk;
import io.supercargo.ports.aftersales.RefundLimits;
import io.supercargo.ports.aftersales.RefundRules;
import java.util.List;

/**
 * Takes it that money is asked back for orders that were paid. Faults of asking do not strike those
 * who only look for reasons.
 */
final class SandboxRefundDesk implements RefundDesk, RefundLimits {
  private static final String ASKED = "买家申请退款";

  private final Till till;

  SandboxRefundDesk(Till till) {
    this.till = till;
  }

  @Override
  public Reply<List<RefundReason>> reasons(RefundScope scope) {
    return till.serve(
        Capability.REFUND_LIMIT,
        clerk -> {
          petition(clerk, scope).check(scope);
          return Reply.of(Ground.of(scope.goods()));
        });
  }

  @Override
  public Reply<MaximumRefund> maximum(RefundScope scope) {
    return till.serve(
        Capability.REFUND_LIMIT, clerk -> Reply.of(petition(clerk, scope).maximum(scope)));
  }

  @Override
  public Reply<String> open(RefundDraft draft) {
    return till.serve(
        Capability.REFUND,
        clerk -> {
          Petition petition = petition(clerk, draft.scope());
          petition.check(draft);
          Ask ask = Ask.of(draft, petition.deal());
          Plea plea =
              Plea.opened(
                  RefundNumbers.refund(till.marketplace(), clerk.ledger().pleas().count()),
                  petition.deal(),
                  ask,
                  Remark.step(Author.BUYER, ASKED, clerk.now())
                      .saying(ask.description(), ask.pictures()));
          new Verdicts(clerk).open(plea, petition.deal());
          return Reply.of(plea.id());
        });
  }

  @Override
  public RefundRules rules() {
    return new RefundRules(
        Petition.MOST_PICTURES,
        Petition.SHORTEST,
        Petition.LONGEST,
        RefundRules.Tracing.BY_LIST,
        till.rules().settleWindow());
  }

  private Petition petition(Clerk clerk, RefundScope scope) {
    Deal deal = till.deal(clerk, scope.orderId());
    return new Petition(deal, clerk.ledger().pleas().of(deal), till.refusals());
  }
}
