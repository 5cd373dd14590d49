package io.supercargo.daji.wire;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.product.ShopId;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import java.util.Map;

/** The search in one shop as query parameters, in both directions. */
public final class ShopSearch {
  private static final String SHOP = "sellerOpenId";

  private ShopSearch() {}

  public static Map<String, String> write(SearchQuery query, ShopId shop) {
    Map<String, String> wire = Parameters.of(SHOP, shop.value());
    Parameters.put(wire, "keyword", query.words());
    SearchTerms.write(wire, query.refinement(), query.page(), query.audience());
    return wire;
  }

  /**
   * @throws InvalidValue naming the parameter
   */
  public static SearchQuery read(Map<String, String> wire) {
    ShopId shop = new ShopId(Parameters.required(wire, SHOP));
    return new SearchQuery(
        wire.getOrDefault("keyword", "").strip(),
        new SearchScope.InShop(shop),
        SearchTerms.refinement(wire),
        SearchTerms.page(wire),
        SearchTerms.audience(wire));
  }
}
