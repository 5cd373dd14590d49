package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.supercargo.domain.Audience;
import io.supercargo.domain.BuyerId;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.ProductId;
import org.jspecify.annotations.Nullable;

/** The queries for recommendations and for related products, in both directions. */
public final class Recommending {
  private Recommending() {}

  public static WireRecommendQuery write(PageRequest page, Audience audience) {
    return new WireRecommendQuery(
        page.number(),
        page.size(),
        audience.language().code(),
        audience.buyer().map(BuyerId::value).orElse(null));
  }

  public static WireRelatedQuery write(
      ProductId product, PageRequest page, Audience audience, Dialect dialect) {
    JsonNode id =
        dialect.isOpaque()
            ? TextNode.valueOf(dialect.mapId(product))
            : LongNode.valueOf(dialect.number(product));
    return new WireRelatedQuery(id, page.number(), page.size(), audience.language().code());
  }

  public static PageRequest page(WireRecommendQuery wire) {
    return SearchTerms.page("beginPage", wire.beginPage(), wire.pageSize());
  }

  public static PageRequest page(WireRelatedQuery wire) {
    return SearchTerms.page("pageNo", wire.pageNo(), wire.pageSize());
  }

  public static Audience audience(WireRecommendQuery wire) {
    return new Audience(
        SearchTerms.language(wire.country()),
        SearchTerms.some(wire.outMemberId()).map(BuyerId::new));
  }

  public static Audience audience(WireRelatedQuery wire) {
    return Audience.reading(SearchTerms.language(wire.language()));
  }

  public static ProductId product(WireRelatedQuery wire, Dialect dialect) {
    @Nullable JsonNode id = wire.offerId();
    return dialect.isOpaque()
        ? dialect.askedByMapId("offerId", id == null ? null : id.asText())
        : dialect.asked("offerId", id);
  }
}
