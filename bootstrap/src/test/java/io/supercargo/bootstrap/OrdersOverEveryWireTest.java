package io.supercargo.bootstrap;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.testkit.order.OrderContracts;
import io.supercargo.testkit.order.OrderSample;
import io.supercargo.testkit.order.Told;
import java.util.List;
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

  /** V2 knows goods by ids of its own, and lists them in the market's order. */
  private static ProductId byMapId(Product product) {
    Map<String, Object> account = street.account("xportcn");
    account.put("edition", "v2");
    try (Provider wire = Street.open("xportcn", account, Surroundings.bare("names"))) {
      for (int page = 1; page <= 2; page++) {
        SearchQuery query = SearchQuery.of("new").page(new PageRequest(page, 50));
        List<ProductId> known = ids(market, query);
        int place = known.indexOf(product.id());
        if (place >= 0) {
          return ids(wire, query).get(place);
        }
      }
    }
    throw new AssertionError("not listed: " + product.id());
  }

  private static List<ProductId> ids(Provider provider, SearchQuery query) {
    return provider.port(ProductSearch.class).orElseThrow().search(query).value().items().stream()
        .map(Offer::id)
        .toList();
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

  @Nested
  final class OfXportKa extends OrderContracts {
    private final OrderSample sample =
        OrdersOverEveryWireTest.sample(
                "xportcn", "ka", Marketplace.ALIBABA_1688, OrdersOverEveryWireTest::byNumber)
            .withholds(Told.SEVERAL_MERCHANTS, Told.MERCHANT, Told.TRADE_TYPES);

    @Override
    protected OrderSample sample() {
      return sample;
    }
  }

  @Nested
  final class OfXportV1 extends OrderContracts {
    private final OrderSample sample =
        OrdersOverEveryWireTest.sample(
                "xportcn", "v1", Marketplace.ALIBABA_1688, OrdersOverEveryWireTest::byNumber)
            .withholds(
                Told.SEVERAL_MERCHANTS, Told.MERCHANT, Told.REFERENCE, Told.FOUND_BY_REFERENCE);

    @Override
    protected OrderSample sample() {
      return sample;
    }
  }

  @Nested
  final class OfPandaPon extends OrderContracts {
    private final OrderSample sample =
        OrdersOverEveryWireTest.sample(
                "xportcn", "v2", Marketplace.ALIBABA_1688, OrdersOverEveryWireTest::byMapId)
            .withholds(
                Told.SEVERAL_MERCHANTS,
                Told.MERCHANT,
                Told.REFERENCE,
                Told.FOUND_BY_REFERENCE,
                Told.VARIANTS);

    @Override
    protected OrderSample sample() {
      return sample;
    }
  }

  @Nested
  final class OfPoizon extends OrderContracts {
    private final OrderSample sample =
        OrdersOverEveryWireTest.sample(
                "xportcn", "v1", Marketplace.POIZON, OrdersOverEveryWireTest::byNumber)
            .withholds(
                Told.SEVERAL_MERCHANTS, Told.MERCHANT, Told.REFERENCE, Told.FOUND_BY_REFERENCE);

    @Override
    protected OrderSample sample() {
      return sample;
    }
  }

  @Nested
  final class OfInternationalAlibaba extends OrderContracts {
    private final OrderSample sample =
        OrdersOverEveryWireTest.sample(
                "xportcn", "ka", Marketplace.ALIBABA_COM, OrdersOverEveryWireTest::byNumber)
            .withholds(
                Told.SEVERAL_MERCHANTS, Told.MERCHANT, Told.REFERENCE, Told.FOUND_BY_REFERENCE);

    @Override
    protected OrderSample sample() {
      return sample;
    }
  }
}
