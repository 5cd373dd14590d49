package io.supercargo.web.view;

import io.supercargo.domain.aftersales.RefundDraft;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.order.KnownOrder;
import org.jspecify.annotations.Nullable;

/**
 * What became of asking for a refund.
 *
 * @param status accepted, or unknown while nobody can say
 * @param id of the refund, once it is known
 * @param refund as it stands, where it could be read at once
 */
public record AskedRefundView(
    String intentId, String status, @Nullable String id, @Nullable RefundView refund) {
  public static AskedRefundView of(
      Intent intent, @Nullable String id, @Nullable RefundView refund) {
    return new AskedRefundView(intent.id().value(), IntentView.status(intent), id, refund);
  }

  /** What would be asked for. */
  public record Plan(
      boolean dryRun, String action, String orderId, String goods, RefundSumView asked) {
    public static Plan of(String orderId, RefundDraft draft) {
      return of("refund", orderId, draft);
    }

    /** In place of what was asked for. */
    public static Plan ofChange(String refundId, RefundDraft draft) {
      String provider = refundId.substring(0, refundId.indexOf(':'));
      return of("change-refund", KnownOrder.id(provider, draft.scope().orderId()), draft);
    }

    private static Plan of(String action, String orderId, RefundDraft draft) {
      return new Plan(
          true, action, orderId, draft.scope().goods().code(), RefundSumView.of(draft.asked()));
    }
  }
}
