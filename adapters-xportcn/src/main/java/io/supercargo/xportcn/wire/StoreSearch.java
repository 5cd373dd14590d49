package io.supercargo.xportcn.wire;

import io.supercargo.domain.BuyerId;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.product.ShopId;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.http.dialect.PriceText;

/** The search in one store, in both directions. */
public final class StoreSearch {
  private StoreSearch() {}

  public static WireStoreQuery write(SearchQuery query, ShopId shop) {
    Refinement terms = query.refinement();
    return new WireStoreQuery(
        query.words(),
        query.page().number(),
        query.page().size(),
        query.audience().language().code(),
        SearchTerms.sort(terms),
        PriceText.write(terms.price().min()),
        PriceText.write(terms.price().max()),
        SearchTerms.categoryNumber(terms),
        SearchTerms.filter(terms),
        query.audience().buyer().map(BuyerId::value).orElse(null),
        shop.value());
  }

  public static SearchQuery read(WireStoreQuery wire) {
    ShopId shop =
        SearchTerms.some(wire.sellerOpenId())
            .map(ShopId::new)
            .orElseThrow(
                () -> new InvalidValue("sellerOpenId", "missing", "the encrypted id of a store"));
    return new SearchQuery(
        wire.keyword() == null ? "" : wire.keyword().strip(),
        new SearchScope.InShop(shop),
        SearchTerms.refinement(wire),
        SearchTerms.page(wire),
        SearchTerms.audience(wire));
  }
}
