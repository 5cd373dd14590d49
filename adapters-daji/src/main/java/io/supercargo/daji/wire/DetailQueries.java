package io.supercargo.daji.wire;

import io.supercargo.domain.Audience;
import io.supercargo.domain.BuyerId;
import io.supercargo.domain.product.ProductId;
import java.util.Map;

/** The query for one detail, in both directions. */
public final class DetailQueries {
  private static final String ID = "offerId";

  private DetailQueries() {}

  public static Map<String, String> write(ProductId id, OfferIds ids, Audience audience) {
    Map<String, String> wire = Parameters.of(ID, Long.toString(ids.write(id)));
    wire.put("country", audience.language().code());
    Parameters.put(wire, "outMemberId", audience.buyer().map(BuyerId::value).orElse(""));
    return wire;
  }

  /**
   * @throws io.supercargo.domain.InvalidValue naming the parameter
   */
  public static ProductId id(Map<String, String> wire, OfferIds ids) {
    return ids.read(ID, Parameters.some(wire, ID).orElse(null));
  }

  public static Audience audience(Map<String, String> wire) {
    return SearchTerms.audience(wire);
  }
}
