package io.supercargo.application.order;

import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundDraft;
import io.supercargo.domain.aftersales.RefundReason;
import io.supercargo.domain.aftersales.RefundScope;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Task;
import io.supercargo.ports.Reply;
import io.supercargo.ports.aftersales.RefundDesk;
import io.supercargo.ports.aftersales.RefundRules;
import io.supercargo.ports.failure.SupplierFailure;
import java.util.List;

/** Refunds that a gateway's client asks for, through the journal. */
record JournaledRefundDesk(RefundDesk desk, Visitor visitor) implements RefundDesk {
  @Override
  public Reply<List<RefundReason>> reasons(RefundScope scope) {
    return desk.reasons(scope);
  }

  @Override
  public Reply<String> open(RefundDraft draft) {
    RefundScope scope = draft.scope();
    String words =
        "refund %s %s of %s for %s"
            .formatted(
                draft.asked().total(),
                scope.kind(),
                scope.lineIds().stream().sorted().toList(),
                scope.orderId());
    Task task = new Task.Refund(draft, before(scope.orderId()));
    Outcome.Accepted asked = visitor.accepted(visitor.again(words, task));
    return Reply.of(asked.refund().orElseThrow());
  }

  /** What is there already cannot be what is asked for now. */
  private List<String> before(String orderId) {
    if (desk.rules().tracing() == RefundRules.Tracing.BY_HAND) {
      return List.of();
    }
    try {
      return RefundSearch.ofOrder(visitor.provider(), orderId).stream()
          .map(RefundCase::id)
          .toList();
    } catch (SupplierFailure.NotFound none) {
      return List.of();
    }
  }

  @Override
  public RefundRules rules() {
    return desk.rules();
  }
}
