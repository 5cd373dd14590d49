package io.supercargo.testkit.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Capability;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.ShopId;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.domain.search.SortSpec;
import io.supercargo.ports.product.ProductSearch;
import org.junit.jupiter.api.Test;

/** What searches inside one shop or one collection keep, where the provider has them. */
public abstract class ScopedSearchContract {
  /** The provider under test, with what is known of its goods. */
  protected abstract Sample sample();

  @Test
  void shopHitsAreHitsOfTheMarket() {
    assertInside(shop());
  }

  @Test
  void shopGivesItsOwnOffersAlone() {
    SearchScope scope = shop();
    sample().needs(Carried.SHOP);
    ShopId id = sample().shop.orElseThrow();

    assertThat(walk(sample().query().in(scope)).offers())
        .allMatch(offer -> offer.shop().filter(shop -> shop.id().equals(id)).isPresent(), "of it");
  }

  @Test
  void wordsNarrowAShop() {
    SearchScope scope = shop();
    Walk everything = walk(SearchQuery.of("").in(scope));

    assertThat(everything.idSet()).containsAll(walk(sample().query().in(scope)).idSet());
    assertThat(walk(SearchQuery.of(sample().nothing).in(scope)).total()).isZero();
  }

  @Test
  void shopHitsAreSorted() {
    SortSpec cheapestFirst = SortSpec.parse("price:asc");
    SearchQuery query = sample().query().in(shop()).refined(Refine.by(cheapestFirst));

    assertThat(walk(query).offers())
        .hasSizeGreaterThan(1)
        .isSortedAccordingTo(Orders.of(cheapestFirst));
  }

  @Test
  void unknownShopHasNoOffer() {
    sample().having(Capability.SHOP_SEARCH);
    SearchScope nowhere = new SearchScope.InShop(sample().missingShop);

    assertThat(walk(sample().query().in(nowhere)).total()).isZero();
  }

  @Test
  void collectionHitsAreHitsOfTheMarket() {
    sample().having(Capability.COLLECTION_SEARCH);
    assertInside(new SearchScope.InCollection(Sample.hint(sample().collection, "collection")));
  }

  private void assertInside(SearchScope scope) {
    Walk market = walk(sample().query());

    Walk inside = walk(sample().query().in(scope));

    assertThat(market.idSet()).containsAll(inside.idSet());
    assertThat(inside.offers()).extracting(Offer::id).isNotEmpty().doesNotHaveDuplicates();
    assertThat(inside.offers()).hasSizeLessThan(market.offers().size());
    if (sample().tellsTotals) {
      assertThat(inside.total()).isEqualTo(inside.offers().size());
    }
  }

  private SearchScope shop() {
    sample().having(Capability.SHOP_SEARCH);
    return new SearchScope.InShop(Sample.hint(sample().shop, "shop"));
  }

  private Walk walk(SearchQuery query) {
    ProductSearch search = sample().port(ProductSearch.class);
    return Walk.whole(page -> search.search(query.page(page)).value(), sample().pageSize);
  }
}
