package io.supercargo.ports.sandbox;

import io.supercargo.domain.aftersales.RefundCase;

/**
 * What sellers say to refunds at a supplier of our own. A refund is found whatever its marketplace
 * is. One that stands otherwise than it must is refused as invalid, an unknown one as not found.
 * Thread-safe.
 */
public interface SandboxRefunds {
  /** Agrees: the money goes back at once, or once the goods are back. */
  RefundCase agree(String refundId);

  /** Says no, at first or when the goods have come back. */
  RefundCase refuse(String refundId, String reason);

  /** Takes the goods back, and gives back the money. */
  RefundCase receive(String refundId);
}
