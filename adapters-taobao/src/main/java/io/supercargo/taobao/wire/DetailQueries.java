package io.supercargo.taobao.wire;

import io.supercargo.domain.Audience;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.dialect.taobao.Goods;
import io.supercargo.http.dialect.taobao.Languages;
import io.supercargo.http.dialect.taobao.TaobaoIds;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions for products, in both directions. */
public final class DetailQueries {
  private static final String TAOBAO = "taobao";

  private DetailQueries() {}

  /** As searchers see it, translated. */
  public static WireDetailQuery item(ProductId id, Audience audience) {
    return new WireDetailQuery(
        TAOBAO,
        Long.toString(TaobaoIds.number(id)),
        null,
        Languages.write(audience.language()),
        null,
        null);
  }

  /** As distributors buy it, which may be an item of 1688. */
  public static WireDetailQuery product(ProductId id) {
    return new WireDetailQuery(
        null,
        Long.toString(TaobaoIds.number(id)),
        SourceMarket.write(id.marketplace()),
        null,
        null,
        null);
  }

  public static ProductId item(WireDetailQuery wire) {
    String resource = wire.itemResource();
    if (resource != null && !resource.isBlank() && !resource.equals(TAOBAO)) {
      throw new InvalidValue("itemResource", resource, TAOBAO);
    }
    return TaobaoIds.read(Marketplace.TAOBAO, "itemId", wire.itemId());
  }

  public static ProductId product(WireDetailQuery wire) {
    return TaobaoIds.read(SourceMarket.read(wire.itemSourceMarket()), "itemId", wire.itemId());
  }

  /** A product by its distribution id. */
  public static ProductId byMpId(String field, @Nullable String mpId) {
    return TaobaoIds.readMpId(Marketplace.TAOBAO, field, mpId);
  }

  public static List<ProductId> several(WireDetailQuery wire) {
    return Goods.ids(Marketplace.TAOBAO, wire.items());
  }

  public static Audience audience(WireDetailQuery wire) {
    return Audience.reading(Languages.read(wire.language()));
  }
}
