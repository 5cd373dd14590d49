package io.supercargo.alibaba.wire;

import static io.supercargo.alibaba.wire.SearchTerms.some;

import io.supercargo.domain.Audience;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.product.ShopId;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.http.dialect.PriceText;

/** Searches by words in the market, in collections and in shops, in both directions. */
public final class KeywordSearch {
  private KeywordSearch() {}

  public static WireOfferQuery write(SearchQuery query, AlibabaEdition edition) {
    Refinement terms = query.refinement();
    Audience audience = query.audience();
    return new WireOfferQuery(
        query.words(),
        null,
        null,
        null,
        null,
        query.scope() instanceof SearchScope.InShop in ? in.shop().value() : null,
        query.page().number(),
        query.page().size(),
        audience.language().code(),
        SearchTerms.filter(terms),
        SearchTerms.sort(terms, edition),
        PriceText.write(terms.price().min()),
        PriceText.write(terms.price().max()),
        SearchTerms.categoryId(terms),
        SearchTerms.buyer(audience),
        query.scope() instanceof SearchScope.InCollection in ? in.collection() : null,
        query.scope() instanceof SearchScope.UnderTopic under ? under.topic() : null);
  }

  /** A search in the market or in a collection. */
  public static SearchQuery read(WireOfferQuery wire) {
    SearchQuery query =
        query(
            wire,
            some(wire.productCollectionId())
                .<SearchScope>map(SearchScope.InCollection::new)
                .or(() -> some(wire.snId()).map(SearchScope.UnderTopic::new))
                .orElse(SearchScope.MARKET));
    boolean everything =
        query.refinement().category().isEmpty() && query.scope().equals(SearchScope.MARKET);
    if (wire.keyword() == null && everything) {
      throw new InvalidValue("keyword", "missing", "search words, a category or a collection");
    }
    return query;
  }

  public static SearchQuery readInShop(WireOfferQuery wire) {
    ShopId shop =
        some(wire.sellerOpenId())
            .map(ShopId::new)
            .orElseThrow(
                () -> new InvalidValue("sellerOpenId", "missing", "the masked id of a seller"));
    return query(wire, new SearchScope.InShop(shop));
  }

  private static SearchQuery query(WireOfferQuery wire, SearchScope scope) {
    return new SearchQuery(
        wire.keyword() == null ? "" : wire.keyword().strip(),
        scope,
        SearchTerms.refinement(wire),
        SearchTerms.page(wire.beginPage(), wire.pageSize(), SearchTerms.MAX_PAGE_SIZE),
        SearchTerms.audience(wire.country(), wire.outMemberId()));
  }
}
