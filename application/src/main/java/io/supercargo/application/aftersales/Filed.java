package io.supercargo.application.aftersales;

import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.ports.Raw;
import io.supercargo.ports.provider.Provider;

/**
 * A refund with the supplier that has it.
 *
 * @param provider seen from the marketplace of the refund
 * @param raw the supplier's own body
 */
public record Filed(Provider provider, RefundCase refund, Raw raw) {
  /** As users read it. */
  public String id() {
    return RefundIds.id(provider.name(), refund.id());
  }
}
