package io.supercargo.testkit.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Language;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.ShopId;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductSearch;
import java.net.URI;
import org.junit.jupiter.api.Test;

final class FakeMarketTest {
  private static final SearchQuery BAGS = SearchQuery.of("canvas BAG");
  private static final SearchQuery IN_SHOP =
      BAGS.in(new SearchScope.InShop(new ShopId("fake-shop-1")));

  @Test
  void hasFortyEightProductsOfFourKinds() {
    assertThat(FakeMarket.products(Language.EN))
        .hasSize(48)
        .extracting(Product::id)
        .doesNotHaveDuplicates();
    assertThat(search(FakeMarket.named("a")).search(BAGS).value().total()).isEqualTo(12);
  }

  @Test
  void refusesWhatItLacksByName() {
    FakeMarket market = FakeMarket.lacking("small", Capability.SHOP_SEARCH);

    assertThat(market.provider().can(Capability.SHOP_SEARCH)).isFalse();
    assertThatExceptionOfType(SupplierFailure.Unsupported.class)
        .isThrownBy(() -> search(market).search(IN_SHOP))
        .withMessage("small cannot do shop-search; no configured provider can");
  }

  @Test
  void failsWhenDisturbed() {
    FakeMarket market =
        FakeMarket.named("a")
            .disturb(
                capability -> {
                  throw new SupplierFailure.Unavailable(Origin.of("a"), "the market is closed");
                });

    assertThatExceptionOfType(SupplierFailure.Unavailable.class)
        .isThrownBy(() -> search(market).search(BAGS))
        .withMessage("the market is closed");
  }

  @Test
  void tellsWhatItWasAsked() {
    FakeMarket market = FakeMarket.named("a");

    search(market).search(BAGS);
    search(market).search(IN_SHOP);

    assertThat(market.asked()).containsExactly(Capability.KEYWORD_SEARCH, Capability.SHOP_SEARCH);
  }

  @Test
  void opensByReferenceToo() {
    ProductCatalog catalog =
        FakeMarket.named("a").provider().port(ProductCatalog.class).orElseThrow();

    assertThat(catalog.product(ProductId.parse("1688:~fake-ref-08"), Audience.ENGLISH).value().id())
        .hasToString("1688:600000000008");
  }

  @Test
  void readsItsOwnPicturesByAddress() {
    ImageSearch images = FakeMarket.named("a").provider().port(ImageSearch.class).orElseThrow();
    URI address = URI.create(FakeMarket.products(Language.EN).get(11).offer().imageUrl());

    assertThat(images.reads(address)).isTrue();
    assertThat(images.reads(URI.create("https://elsewhere.example/1-0.png"))).isFalse();
    assertThat(
            images
                .search(ImageQuery.of(new ImageRef.Address(address)))
                .value()
                .offers()
                .items()
                .get(0)
                .id())
        .hasToString("1688:600000000011");
  }

  @Test
  void answersTravelWithABody() {
    assertThat(search(FakeMarket.named("a")).search(BAGS).raw().text())
        .isEqualTo("{\"market\":\"a\"}");
  }

  private static ProductSearch search(FakeMarket market) {
    return market.provider().port(ProductSearch.class).orElseThrow();
  }
}
