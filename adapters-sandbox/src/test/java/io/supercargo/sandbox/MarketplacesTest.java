package io.supercargo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductPictures;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.Provider;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class MarketplacesTest {
  private static final Provider SANDBOX = Stall.provider();

  @Test
  void allFourAreServed() {
    assertThat(SANDBOX.marketplaces()).containsExactly(Marketplace.values());
    assertThat(SANDBOX.marketplace()).isEqualTo(Marketplace.ALIBABA_1688);
  }

  @ParameterizedTest
  @EnumSource
  void eachHasGoodsOfItsOwn(Marketplace marketplace) {
    List<Offer> offers = offers(marketplace);

    assertThat(offers).isNotEmpty().allMatch(it -> it.id().marketplace() == marketplace);
    assertThat(offers)
        .allSatisfy(
            offer ->
                assertThat(catalog(marketplace).product(offer.id(), Audience.ENGLISH).value().id())
                    .isEqualTo(offer.id()));
  }

  @Test
  void noTwoShareANumber() {
    List<String> numbers =
        Stream.of(Marketplace.values())
            .flatMap(marketplace -> offers(marketplace).stream())
            .map(offer -> offer.id().value())
            .toList();

    assertThat(numbers).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void picturesAreDrawnAndFound(Marketplace marketplace) {
    Offer offer = offers(marketplace).get(0);
    byte[] picture =
        SANDBOX.port(ProductPictures.class).orElseThrow().png(offer.id().value(), 1).orElseThrow();
    ImageSearch search = SANDBOX.at(marketplace).port(ImageSearch.class).orElseThrow();

    assertThat(search.search(ImageQuery.of(new ImageRef.Bytes(picture))).value().offers().items())
        .first()
        .extracting(Offer::id)
        .isEqualTo(offer.id());
  }

  private static List<Offer> offers(Marketplace marketplace) {
    return SANDBOX
        .at(marketplace)
        .port(ProductSearch.class)
        .orElseThrow()
        .search(SearchQuery.of("new").page(new PageRequest(1, 10)))
        .value()
        .items();
  }

  private static ProductCatalog catalog(Marketplace marketplace) {
    return SANDBOX.at(marketplace).port(ProductCatalog.class).orElseThrow();
  }
}
