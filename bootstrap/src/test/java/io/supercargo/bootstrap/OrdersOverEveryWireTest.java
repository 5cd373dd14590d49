package io.supercargo.bootstrap;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.testkit.order.OrderContracts;
import io.supercargo.testkit.order.OrderSample;
import io.supercargo.testkit.order.Told;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/**
 * What is bought over a wire is bought as from the market behind it, client and gateway at work.
 */
final class OrdersOverEveryWireTest {
  private static Provider market;
  private static Street street;

  @BeforeAll
  static void build() {
    market = Street.open("sandbox", Map.of("offers", "400"), Surroundings.bare("sandbox"));
    street = new Street(market);
  }

  private static ProductId byNumber(Product product) {
    return product.offer().id();
  }

  @AfterAll
  static void close() {
    street.close();
    market.close();
  }

  private static OrderSample sample(
      String type, String edition, Marketplace place, Function<Product, ProductId> name) {
    Map<String, Object> account = street.account(type);
    if (!edition.isEmpty()) {
      account.put("edition", edition);
    }
    Provider wire = Street.open(type, account, Surroundings.bare("loop"));
    return new Bargain(market.at(place), name).through(wire.at(place));
  }

  @Nested
  final class OfAlibaba extends OrderContracts {
    private final OrderSample sample =
        OrdersOverEveryWireTest.sample(
                "alibaba", "", Marketplace.ALIBABA_1688, OrdersOverEveryWireTest::byNumber)
            .withholds(Told.SEVERAL_MERCHANTS, Told.MERCHANT);

    @Override
    protected OrderSample sample() {
      return sample;
    }
  }

  @Nested
  final class OfDaji extends OrderContracts {
    private final OrderSample sample =
        OrdersOverEveryWireTest.sample(
                "daji", "", Marketplace.ALIBABA_1688, OrdersOverEveryWireTest::byNumber)
            .withholds(Told.SEVERAL_MERCHANTS, Told.MERCHANT);

    @Override
    protected OrderSample sample() {
      return sample;
    }
  }
}
