package io.supercargo.xportcn.wire;

import static io.supercargo.xportcn.wire.SearchTerms.orNull;

import io.supercargo.domain.BuyerId;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.http.dialect.PriceText;

/** The keyword search, which in KA also searches collections, in both directions. */
public final class KeywordSearch {
  private KeywordSearch() {}

  public static WireKeywordQuery write(SearchQuery query, Dialect dialect) {
    Refinement terms = query.refinement();
    boolean ka = dialect.shape() == XportEdition.KA;
    return new WireKeywordQuery(
        query.words(),
        query.page().number(),
        query.page().size(),
        query.audience().language().code(),
        SearchTerms.sort(terms),
        PriceText.write(terms.price().min()),
        PriceText.write(terms.price().max()),
        ka ? SearchTerms.categoryNumber(terms) : SearchTerms.categoryText(terms),
        SearchTerms.filter(terms),
        ka ? null : query.audience().buyer().map(BuyerId::value).orElse(null),
        query.scope() instanceof SearchScope.InCollection pool ? orNull(pool.collection()) : null,
        dialect.namesCurrency() ? NamedCurrency.code(terms.price()) : null);
  }

  public static SearchQuery read(WireKeywordQuery wire) {
    String words = wire.keyword() == null ? "" : wire.keyword().strip();
    Refinement terms = refinement(wire);
    SearchScope scope =
        SearchTerms.some(wire.productCollectionId())
            .<SearchScope>map(SearchScope.InCollection::new)
            .orElse(SearchScope.MARKET);
    if (wire.keyword() == null && terms.category().isEmpty() && scope.equals(SearchScope.MARKET)) {
      throw new InvalidValue("keyword", "missing", "search words, a category or a collection");
    }
    return new SearchQuery(words, scope, terms, SearchTerms.page(wire), SearchTerms.audience(wire));
  }

  private static Refinement refinement(WireKeywordQuery wire) {
    Refinement terms = SearchTerms.refinement(wire);
    return wire.currency() == null
        ? terms
        : new Refinement(
            terms.filters(),
            terms.sort(),
            NamedCurrency.of(wire.currency()).bounds(terms.price()),
            terms.category());
  }
}
