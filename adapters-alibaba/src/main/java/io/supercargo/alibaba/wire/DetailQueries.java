package io.supercargo.alibaba.wire;

import com.fasterxml.jackson.databind.node.LongNode;
import io.supercargo.domain.Audience;
import io.supercargo.domain.product.ProductId;

/** The query for one product, in both directions. */
public final class DetailQueries {
  private DetailQueries() {}

  public static boolean carries(ProductId id) {
    return OfferValues.carries(id);
  }

  public static WireDetailQuery write(ProductId id, Audience audience) {
    return new WireDetailQuery(
        LongNode.valueOf(OfferValues.number(id)),
        audience.language().code(),
        SearchTerms.buyer(audience));
  }

  public static ProductId id(WireDetailQuery wire) {
    return OfferValues.id("offerId", wire.offerId() == null ? null : wire.offerId().asText());
  }

  public static Audience audience(WireDetailQuery wire) {
    return SearchTerms.audience(wire.country(), wire.outMemberId());
  }
}
