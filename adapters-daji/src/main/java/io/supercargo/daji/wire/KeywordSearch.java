package io.supercargo.daji.wire;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import java.util.Map;

/** The keyword search as query parameters, in both directions. */
public final class KeywordSearch {
  private static final String COLLECTION = "productCollectionId";

  private KeywordSearch() {}

  /** Parameters without a value are left out. */
  public static Map<String, String> write(SearchQuery query) {
    Map<String, String> wire = Parameters.of("keyword", query.words());
    SearchTerms.write(wire, query.refinement(), query.page(), query.audience());
    if (query.scope() instanceof SearchScope.InCollection pool) {
      wire.put(COLLECTION, pool.collection());
    }
    return wire;
  }

  /**
   * @throws InvalidValue naming the parameter
   */
  public static SearchQuery read(Map<String, String> wire) {
    return new SearchQuery(
        wire.getOrDefault("keyword", "").strip(),
        Parameters.some(wire, COLLECTION)
            .<SearchScope>map(SearchScope.InCollection::new)
            .orElse(SearchScope.MARKET),
        SearchTerms.refinement(wire),
        SearchTerms.page(wire),
        SearchTerms.audience(wire));
  }
}
