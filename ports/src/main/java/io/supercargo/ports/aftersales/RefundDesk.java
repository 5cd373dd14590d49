package io.supercargo.ports.aftersales;

import io.supercargo.domain.aftersales.RefundDraft;
import io.supercargo.domain.aftersales.RefundReason;
import io.supercargo.domain.aftersales.RefundScope;
import io.supercargo.ports.Reply;
import java.util.List;

/** Where money is asked back. Thread-safe. */
public interface RefundDesk {
  /**
   * For what reasons the supplier takes it.
   *
   * @return empty when nothing can be asked back now
   * @throws io.supercargo.ports.failure.SupplierFailure not found when there is no such order;
   *     invalid when it stands so that nothing can be asked back
   */
  Reply<List<RefundReason>> reasons(RefundScope scope);

  /**
   * Asks for a refund, and is never repeated by the machinery: who calls it decides what a lost
   * answer means.
   *
   * @return the supplier's id of the refund
   * @throws io.supercargo.ports.failure.SupplierFailure outcome unknown when it may or may not have
   *     been asked for; any other kind says that it certainly was not
   */
  Reply<String> open(RefundDraft draft);

  /** What this supplier takes, and how a refund is found again whose answer was lost. */
  RefundRules rules();
}
