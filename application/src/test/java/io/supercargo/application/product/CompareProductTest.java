package io.supercargo.application.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.application.House;
import io.supercargo.application.product.CompareProduct.Side;
import io.supercargo.application.product.CompareProduct.Wish;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.freight.FreightQuery.Destination;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.failure.SupplierFailure.Unavailable;
import io.supercargo.ports.store.EventLog;
import io.supercargo.ports.store.WantedProducts;
import io.supercargo.testkit.fake.FakeMarket;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class CompareProductTest {
  private static final ProductId BAG = ProductId.parse("1688:600000000008");

  private final FakeMarket one = FakeMarket.named("one");
  private final FakeMarket poor = FakeMarket.lacking("poor", Capability.FREIGHT_ESTIMATE);
  private final FakeMarket down = FakeMarket.named("down");
  private final House house = House.of(one.provider(), poor.provider(), down.provider());
  private final CompareProduct compare =
      new CompareProduct(
          house.router,
          house.fanOut,
          new ShowProduct(
              house.inquiry,
              house.revealed,
              new WatchProducts(
                  WantedProducts.inMemory(EventLog.inMemory()), house.watch, house::now)),
          new EstimateFreight(house.inquiry));

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void everybodyIsAskedAndWhoFailsIsToldOf() {
    down.disturb(
        any -> {
          throw new Unavailable(Origin.of("down"), "down is down");
        });

    List<Side> sides = compare.compare(wish(BAG), Selection.ROUTED);

    assertThat(sides).extracting(Side::provider).containsExactly("one", "poor", "down");
    assertThat(sides.get(0).freight()).isPresent();
    assertThat(sides.get(1).product()).isPresent();
    assertThat(sides.get(1).freight()).isEmpty();
    assertThat(sides.get(2).product()).isEmpty();
    assertThat(sides.get(2).trouble()).map(SupplierFailure::getMessage).contains("down is down");
  }

  @Test
  void freightThatIsNotToldSpoilsNothingElse() {
    one.disturb(
        capability -> {
          if (capability == Capability.FREIGHT_ESTIMATE) {
            throw new Unavailable(Origin.of("one"), "no freight today");
          }
        });

    Side side = compare.compare(wish(BAG), Selection.of("one")).get(0);

    assertThat(side.product()).isPresent();
    assertThat(side.freight()).isEmpty();
    assertThat(side.trouble()).map(SupplierFailure::getMessage).contains("no freight today");
  }

  @Test
  void withoutADestinationFreightIsNotAskedFor() {
    compare.compare(new Wish(BAG, 3, Optional.empty(), Audience.ENGLISH), Selection.of("one"));

    assertThat(one.asked()).containsExactly(Capability.PRODUCT_DETAIL);
  }

  @Test
  void whatNobodyKnowsIsNotFound() {
    assertThatThrownBy(() -> compare.compare(wish(ProductId.of1688(1)), Selection.ALL))
        .isInstanceOf(SupplierFailure.NotFound.class);
  }

  private static Wish wish(ProductId product) {
    return new Wish(product, 3, Optional.of(Destination.of("330782")), Audience.ENGLISH);
  }
}
