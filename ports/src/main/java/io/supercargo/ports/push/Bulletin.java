package io.supercargo.ports.push;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.push.SupplierEvent;
import io.supercargo.ports.sandbox.Fault;
import java.time.Instant;
import java.util.Optional;

/** Something that happened at a supplier of our own, and that its customers are told. */
public sealed interface Bulletin permits News, ProductNews, ReceiptNews {
  /** Another for all that happens. */
  long number();

  Instant at();

  Marketplace marketplace();

  /** What a message about it says to whoever gets it. */
  SupplierEvent event();

  /** What is to go wrong with the telling. */
  Optional<Fault> fault();
}
