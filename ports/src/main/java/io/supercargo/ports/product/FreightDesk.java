package io.supercargo.ports.product;

import io.supercargo.domain.Audience;
import io.supercargo.domain.freight.FreightEstimate;
import io.supercargo.domain.freight.FreightQuery;
import io.supercargo.ports.Reply;

/** Estimates what moving goods inside China costs. Thread-safe. */
public interface FreightDesk {
  /**
   * Asks what it costs to send the pieces of one product. Free postage is zero, not empty.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure not found when there is no such product
   */
  Reply<FreightEstimate> estimate(FreightQuery query, Audience audience);
}
