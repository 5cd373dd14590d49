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

  public static WireDetailQuery write(ProductId id, Audience audience, Dialect dialect) {
    boolean international = dialect.marketplace() == Marketplace.ALIBABA_COM;
    JsonNode number = dialect.isOpaque() ? null : LongNode.valueOf(dialect.number(id));
    return new WireDetailQuery(
        international ? null : number,
        dialect.isOpaque() ? dialect.mapId(id) : null,
        null,
        international ? number : null,
        country(audience),
        buyer(audience));
  }

  public static WireDetailQuery write(List<ProductId> ids, Audience audience) {
    return new WireDetailQuery(
        null,
        null,
        ids.stream().<JsonNode>map(id -> LongNode.valueOf(OfferNumber.write(id))).toList(),
        null,
        country(audience),
        buyer(audience));
  }

  public static ProductId id(WireDetailQuery wire, Dialect dialect) {
    if (dialect.isOpaque()) {
      return dialect.askedByMapId("offerMapId", wire.offerMapId());
    }
    return dialect.marketplace() == Marketplace.ALIBABA_COM
        ? dialect.asked("productId", wire.productId())
        : dialect.asked("offerId", wire.offerId());
  }

  public static List<ProductId> ids(WireDetailQuery wire) {
    List<JsonNode> ids = wire.offerIds() == null ? List.of() : wire.offerIds();
    if (ids.isEmpty() || ids.size() > MOST) {
      throw new InvalidValue("offerIds", ids.size() + " ids", "1 to " + MOST);
    }
    return ids.stream().map(id -> OfferNumber.read("offerIds", id.asText())).toList();
  }

  public static Audience audience(WireDetailQuery wire) {
    return new Audience(
        SearchTerms.language(wire.country()),
        SearchTerms.some(wire.outMemberId()).map(BuyerId::new));
  }

  private static String country(Audience audience) {
    return audience.language().code();
  }

  private static @Nullable String buyer(Audience audience) {
    return audience.buyer().map(BuyerId::value).orElse(null);
  }
}
