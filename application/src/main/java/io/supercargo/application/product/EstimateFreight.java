package io.supercargo.application.product;

import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.freight.FreightEstimate;
import io.supercargo.domain.freight.FreightQuery;
import io.supercargo.ports.product.FreightDesk;
import java.util.List;

/** Estimates what sending a product inside China costs. Thread-safe. */
public final class EstimateFreight {
  private final Inquiry inquiry;

  public EstimateFreight(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /**
   * @throws io.supercargo.ports.failure.SupplierFailure not found when nobody knows the product
   */
  public Answer<FreightEstimate> estimate(
      FreightQuery query, Selection selection, Audience audience) {
    return inquiry.ask(
        selection.at(query.product().marketplace()),
        new Inquiry.Question<>(
            Capability.FREIGHT_ESTIMATE,
            FreightDesk.class,
            List.of(query, audience),
            desk -> desk.estimate(query, audience)));
  }
}
