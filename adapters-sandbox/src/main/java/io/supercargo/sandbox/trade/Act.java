package io.supercargo.sandbox.trade;

import io.supercargo.domain.aftersales.RefundMessage.Author;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.ports.push.News.Refunding;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did with a refund.
 *
 * @param before null for a new one
 * @param plea as it is since
 * @param after the order that it is of
 */
record Act(@Nullable Plea before, Plea plea, Deal after) implements Tidings {
  /** Empty where somebody has only spoken. */
  Optional<Refunding> refunding() {
    boolean spoken =
        before != null && before.status() == plea.status() && before.ask().equals(plea.ask());
    return spoken ? Optional.empty() : Optional.of(told(plea, after, Optional.of(action())));
  }

  /** A refund as customers are told of it. */
  static Refunding told(Plea plea, Deal deal, Optional<String> action) {
    return new Refunding(
        plea.id(),
        plea.status(),
        plea.refund().nativeStatus(),
        plea.ask().total(),
        action,
        deal.stage() == Stage.COMPLETED);
  }

  /** In the words of 1688, misspellings and all. */
  private String action() {
    return switch (plea.status()) {
      case OPENED -> before == null ? "BUYER_APPLY_REFUND" : "BUYER_MODIFY_REFUND_PROTOCOL";
      case REFUSED -> isBack() ? "SELLER_REJECT_REFUND" : "SELLER_REJECT_REFUND_PROCOTOL";
      case AWAITING_RETURN ->
          by() == Author.SELLER ? "SELLER_AGREE_REFUND_PROCOTOL" : "SYSTEM_AGREE_REFUND_PROTOCOL";
      case RETURNED -> "BUYER_SEND_GOODS";
      case COMPLETED -> paid();
      case CLOSED -> closed();
      case OTHER -> "CRM_INTERVENE_TASK";
    };
  }

  private String paid() {
    if (by() != Author.SELLER) {
      return "SYSTEM_AGREE_REFUND";
    }
    return isBack() ? "SELLER_RECEIVE_GOODS" : "SELLER_AGREE_REFUND";
  }

  private String closed() {
    return switch (by()) {
      case BUYER ->
          after.stage() == Stage.RECEIVED ? "BUYER_RECEIVE_CLOSE" : "BUYER_CANCEL_REFUND_CLOSE";
      case SELLER -> "SELLER_SEND_GOODS_CLOSE";
      default -> "CRM_APPLY_TIMEOUT_CLOSE";
    };
  }

  private boolean isBack() {
    return before != null && before.status() == RefundStatus.RETURNED;
  }

  private Author by() {
    return plea.remarks().get(plea.remarks().size() - 1).by();
  }
}
