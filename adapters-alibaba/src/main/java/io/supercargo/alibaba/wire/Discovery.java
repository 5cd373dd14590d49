package io.supercargo.alibaba.wire;

import com.fasterxml.jackson.databind.node.LongNode;
import io.supercargo.domain.Audience;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.ProductId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Recommendations and related products, in both directions: plain lists without a total. */
public final class Discovery {
  /** As much as the operation for related products gives at once. */
  public static final int MOST_RELATED = 10;

  private static final String NOBODY = "supercargo";

  private Discovery() {}

  public static WireRecommendQuery write(PageRequest page, Audience audience) {
    return new WireRecommendQuery(
        page.number(),
        page.size(),
        audience.language().code(),
        Objects.requireNonNullElse(SearchTerms.buyer(audience), NOBODY));
  }

  public static PageRequest page(WireRecommendQuery wire) {
    return SearchTerms.page(wire.beginPage(), wire.pageSize(), SearchTerms.MAX_PAGE_SIZE);
  }

  public static Audience audience(WireRecommendQuery wire) {
    String buyer =
        SearchTerms.some(wire.outMemberId())
            .orElseThrow(() -> new InvalidValue("outMemberId", "missing", "the id of a buyer"));
    return SearchTerms.audience(wire.country(), buyer.equals(NOBODY) ? null : buyer);
  }

  public static WireRelatedQuery write(ProductId product, PageRequest page, Audience audience) {
    return new WireRelatedQuery(
        LongNode.valueOf(OfferValues.number(product)),
        page.number(),
        page.size(),
        audience.language().code());
  }

  public static ProductId product(WireRelatedQuery wire) {
    return OfferValues.id("offerId", wire.offerId() == null ? null : wire.offerId().asText());
  }

  public static PageRequest page(WireRelatedQuery wire) {
    return SearchTerms.page("pageNo", wire.pageNo(), wire.pageSize(), MOST_RELATED);
  }

  public static Audience audience(WireRelatedQuery wire) {
    return new Audience(Countries.language(wire.language()), Optional.empty());
  }

  public static Page<Offer> read(List<WireOffer> offers, PageRequest page) {
    return Page.open(offers.stream().map(Offers::read).toList(), page);
  }

  /** Recommendations print less than searches do. */
  public static List<WireOffer> writeRecommended(Page<Offer> offers) {
    return offers.items().stream().map(Offers::writeShort).toList();
  }

  public static List<WireOffer> writeRelated(Page<Offer> offers) {
    return offers.items().stream().map(Offers::write).toList();
  }
}
