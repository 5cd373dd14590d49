package io.supercargo.ports.aftersales;

import io.supercargo.ports.Reply;
import java.net.URI;
import java.util.List;

/** Brings what a buyer says about a refund to its seller. Thread-safe. */
@FunctionalInterface
public interface RefundLetters {
  /**
   * @param text never blank
   * @param pictures where they can be seen
   * @return true; a refusal is a failure
   * @throws io.supercargo.ports.failure.SupplierFailure invalid when the refund has ended; not
   *     found; outcome unknown
   */
  Reply<Boolean> write(String refundId, String text, List<URI> pictures);
}
