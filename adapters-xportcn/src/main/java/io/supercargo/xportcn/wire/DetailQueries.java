package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import io.supercargo.domain.Audience;
import io.supercargo.domain.BuyerId;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.dialect.OfferNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The queries for one detail and for several, in both directions. */
public final class DetailQueries {
  /** No page states a limit. */
  public static final int MOST = 50;

  private DetailQueries() {}

  /** v2 knows opaque ids alone, the others numbers of 1688 alone. */
  public static boolean carries(ProductId id, XportEdition edition) {
    return id.marketplace() == Marketplace.ALIBABA_1688
        && id instanceof ProductId.Opaque == (edition == XportEdition.V2);
  }

  public static WireDetailQuery write(ProductId id, Audience audience, XportEdition edition) {
    boolean v2 = edition == XportEdition.V2;
    return new WireDetailQuery(
        v2 ? null : number(id),
        v2 ? OfferValues.mapId(id) : null,
        null,
        country(audience),
        buyer(audience));
  }

  public static WireDetailQuery write(List<ProductId> ids, Audience audience) {
    return new WireDetailQuery(
        null,
        null,
        ids.stream().<JsonNode>map(DetailQueries::number).toList(),
        country(audience),
        buyer(audience));
  }

  public static ProductId id(WireDetailQuery wire, XportEdition edition) {
    if (edition == XportEdition.V2) {
      return mapId("offerMapId", wire.offerMapId());
    }
    return id("offerId", wire.offerId());
  }

  public static List<ProductId> ids(WireDetailQuery wire) {
    List<JsonNode> ids = wire.offerIds() == null ? List.of() : wire.offerIds();
    if (ids.isEmpty() || ids.size() > MOST) {
      throw new InvalidValue("offerIds", ids.size() + " ids", "1 to " + MOST);
    }
    return ids.stream().map(id -> id("offerIds", id)).toList();
  }

  public static Audience audience(WireDetailQuery wire) {
    return new Audience(
        SearchTerms.language(wire.country()),
        SearchTerms.some(wire.outMemberId()).map(BuyerId::new));
  }

  static ProductId mapId(String field, @Nullable String wire) {
    return SearchTerms.some(wire)
        .map(OfferValues::opaqueId)
        .orElseThrow(() -> new InvalidValue(field, "missing", "a product's map id"));
  }

  static ProductId id(String field, @Nullable JsonNode wire) {
    return OfferNumber.read(field, wire == null ? null : wire.asText());
  }

  private static LongNode number(ProductId id) {
    return LongNode.valueOf(OfferNumber.write(id));
  }

  private static String country(Audience audience) {
    return audience.language().code();
  }

  private static @Nullable String buyer(Audience audience) {
    return audience.buyer().map(BuyerId::value).orElse(null);
  }
}
