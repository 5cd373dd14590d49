package io.supercargo.application.aftersales;

import io.supercargo.application.provider.Inquiry;
import io.supercargo.domain.Capability;
import io.supercargo.domain.aftersales.RefundMessage;
import io.supercargo.domain.logistics.Carrier;
import io.supercargo.ports.aftersales.RefundHistory;
import io.supercargo.ports.aftersales.RefundReturns;
import io.supercargo.ports.provider.Provider;
import java.util.List;

/** Shows a refund as it stands at its supplier. Thread-safe. */
public final class ShowRefund {
  private final Registry registry;
  private final Inquiry inquiry;

  public ShowRefund(Registry registry, Inquiry inquiry) {
    this.registry = registry;
    this.inquiry = inquiry;
  }

  /**
   * With what was said and done, where the supplier tells.
   *
   * @param id {@code provider:number}
   * @throws io.supercargo.ports.failure.SupplierFailure not found when there is none
   */
  public Filed show(String id) {
    Filed filed = registry.find(id);
    Provider provider = filed.provider();
    if (!filed.refund().messages().isEmpty() || !provider.can(Capability.REFUND_HISTORY)) {
      return filed;
    }
    List<RefundMessage> said =
        inquiry
            .askOne(
                provider,
                Capability.REFUND_HISTORY,
                RefundHistory.class,
                history -> history.messages(filed.refund().id()))
            .value();
    return new Filed(provider, filed.refund().with(said), filed.raw());
  }

  /** Those with whom its goods may be sent back; none where nothing can be. */
  public List<Carrier> carriers(Filed filed) {
    return filed.provider().can(Capability.REFUND_RETURN)
        ? inquiry
            .askOne(
                filed.provider(),
                Capability.REFUND_RETURN,
                RefundReturns.class,
                returns -> returns.carriers(filed.refund().id()))
            .value()
        : List.of();
  }
}
