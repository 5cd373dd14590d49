package io.supercargo.ports.aftersales;

import io.supercargo.domain.aftersales.EvidencePicture;
import io.supercargo.ports.Reply;
import java.net.URI;

/** Takes pictures that are to be evidence. Thread-safe. */
@FunctionalInterface
public interface RefundEvidence {
  /**
   * Hands a picture in. It proves nothing until a draft, a return or a message names its address.
   *
   * @return where it can be seen
   * @throws io.supercargo.ports.failure.SupplierFailure invalid when the supplier does not take it
   */
  Reply<URI> handIn(EvidencePicture picture);
}
