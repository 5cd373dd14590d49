package io.supercargo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.Barcode;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.SalesTrend;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.product.SalesTrends;
import io.supercargo.ports.provider.Provider;
import io.supercargo.testkit.product.BarcodesContract;
import io.supercargo.testkit.product.BrandsContract;
import io.supercargo.testkit.product.BuyableItemsContract;
import io.supercargo.testkit.product.Sample;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What some marketplaces alone are asked. */
final class SpecialitiesTest {
  @Test
  void theyStandWhereTheyAreOfUse() {
    assertThat(Stall.provider().can(Capability.BRANDS)).isFalse();
    assertThat(Stall.provider().can(Capability.ITEM_LOOKUP)).isFalse();
    assertThat(at(Marketplace.POIZON).can(Capability.BARCODES)).isTrue();
    assertThat(at(Marketplace.TAOBAO).can(Capability.ITEM_LOOKUP)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void daysAddUpToTheMonth(Marketplace marketplace) {
    Offer offer = first(marketplace);

    SalesTrend trend =
        at(marketplace).port(SalesTrends.class).orElseThrow().trend(offer.id()).value();

    assertThat(trend.days()).hasSize(30);
    assertThat(trend.sold()).isEqualTo(offer.sales().monthly().orElseThrow());
  }

  @Nested
  final class Items extends BuyableItemsContract {
    @Override
    protected Sample sample() {
      return at(Marketplace.TAOBAO, first(Marketplace.TAOBAO).id());
    }
  }

  @Nested
  final class OfBrands extends BrandsContract {
    @Override
    protected Sample sample() {
      return at(Marketplace.POIZON, first(Marketplace.POIZON).id());
    }
  }

  @Nested
  final class OfBarcodes extends BarcodesContract {
    @Override
    protected Sample sample() {
      ProductId id = first(Marketplace.POIZON).id();
      return at(Marketplace.POIZON, id).barcode(Barcode.checked("6901" + id.value()));
    }
  }

  private static Sample at(Marketplace marketplace, ProductId product) {
    return Sample.of(at(marketplace), "new")
        .product(product)
        .missing(new ProductId.Native(marketplace, "1"));
  }

  private static Provider at(Marketplace marketplace) {
    return Stall.provider().at(marketplace);
  }

  private static Offer first(Marketplace marketplace) {
    ProductSearch search = at(marketplace).port(ProductSearch.class).orElseThrow();
    return search.search(SearchQuery.of("new")).value().items().get(0);
  }
}
