package io.supercargo.xportcn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Prices;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.search.FilterSpec;
import io.supercargo.domain.search.PriceRange;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.domain.search.SortSpec;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.Provider;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.testkit.product.Carried;
import io.supercargo.testkit.product.ProductContracts;
import io.supercargo.testkit.product.Sample;
import io.supercargo.xportcn.wire.XportEdition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Poizon and International Alibaba over a real socket, in both editions that reach them. */
@Tag("slow")
class AbroadLoopTest {
  private static final FakeMarket POIZON = FakeMarket.at(Marketplace.POIZON, "poizon");
  private static final FakeMarket ALIBABA = FakeMarket.at(Marketplace.ALIBABA_COM, "alibaba");
  private static final GatewayServer TO_POIZON = GatewayServer.before(POIZON.provider());
  private static final GatewayServer TO_ALIBABA = GatewayServer.before(ALIBABA.provider());

  @AfterAll
  static void stop() {
    TO_POIZON.close();
    TO_ALIBABA.close();
  }

  /** The same for both editions. */
  abstract static class Contracts extends ProductContracts {
    abstract Provider client();

    abstract FakeMarket market();

    @Override
    protected final Sample sample() {
      return market()
          .sampleThrough(client())
          .carriesOnly(Carried.MONTHLY_SALES, Carried.REPURCHASE_RATE);
    }
  }

  @Nested
  class PoizonInKa extends Contracts {
    @Override
    Provider client() {
      return TO_POIZON.client(XportEdition.KA);
    }

    @Override
    FakeMarket market() {
      return POIZON;
    }
  }

  @Nested
  class PoizonInV1 extends Contracts {
    @Override
    Provider client() {
      return TO_POIZON.client(XportEdition.V1);
    }

    @Override
    FakeMarket market() {
      return POIZON;
    }
  }

  @Nested
  class AlibabaInKa extends Contracts {
    @Override
    Provider client() {
      return TO_ALIBABA.client(XportEdition.KA);
    }

    @Override
    FakeMarket market() {
      return ALIBABA;
    }
  }

  @Nested
  class AlibabaInV1 extends Contracts {
    @Override
    Provider client() {
      return TO_ALIBABA.client(XportEdition.V1);
    }

    @Override
    FakeMarket market() {
      return ALIBABA;
    }
  }

  @Test
  void v2ReachesNeither() {
    try (Provider client = TO_POIZON.client(XportEdition.V2)) {
      assertThat(client.marketplaces()).doesNotContain(Marketplace.POIZON, Marketplace.ALIBABA_COM);
    }
  }

  @Test
  void whatIsServedAt1688IsRefusedWhereItIsNot() {
    try (Provider client = TO_POIZON.client(XportEdition.KA)) {
      ProductSearch search = client.at(Marketplace.POIZON).port(ProductSearch.class).orElseThrow();
      assertThatThrownBy(
              () -> search.search(SearchQuery.of("鞋").in(new SearchScope.InCollection("spring"))))
          .isInstanceOf(SupplierFailure.Unsupported.class)
          .hasMessage("loop cannot do collection-search at poizon; no configured provider can");
    }
  }

  @Test
  void dollarsStayDollars() {
    List<SearchQuery> asked = new ArrayList<>();
    Product lamp = inDollars(FakeMarket.products(Marketplace.ALIBABA_COM, Language.EN).get(1));
    ProductSearch search =
        query -> {
          asked.add(query);
          return Reply.of(Page.of(List.of(lamp.offer()), PageRequest.FIRST, 1));
        };
    ProductCatalog catalog = (id, audience) -> Reply.of(lamp);
    Provider market =
        Provider.named("dollars", "fake")
            .at(Marketplace.ALIBABA_COM)
            .with(ProductSearch.class, search)
            .with(ProductCatalog.class, catalog)
            .build();
    try (GatewayServer gateway = GatewayServer.before(market);
        Provider client = gateway.client(XportEdition.KA).at(Marketplace.ALIBABA_COM)) {
      SearchQuery query = SearchQuery.of("lamp").refined(upTo(dollars("12.50")));
      Offer hit =
          client.port(ProductSearch.class).orElseThrow().search(query).value().items().get(0);
      Product opened =
          client
              .port(ProductCatalog.class)
              .orElseThrow()
              .product(lamp.id(), Audience.ENGLISH)
              .value();

      assertThat(asked).containsExactly(query);
      assertThat(hit.prices()).isEqualTo(lamp.offer().prices());
      assertThat(opened.offer().prices()).isEqualTo(lamp.offer().prices());
      assertThat(opened.id()).isEqualTo(lamp.id());
    }
  }

  private static Refinement upTo(Money most) {
    return new Refinement(
        FilterSpec.NONE,
        SortSpec.RELEVANCE,
        new PriceRange(Optional.empty(), Optional.of(most)),
        Optional.empty());
  }

  private static Product inDollars(Product product) {
    Offer offer = product.offer();
    return new Product(
        new Offer(
            offer.id(),
            offer.reference(),
            offer.title(),
            offer.imageUrl(),
            Prices.wholesale(dollars("9.90")),
            Optional.empty(),
            offer.sales(),
            offer.categories(),
            offer.filters(),
            offer.shop(),
            offer.minOrderQuantity()),
        product.images(),
        product.attributes(),
        List.of(),
        List.of(),
        product.description(),
        product.video(),
        product.unit());
  }

  private static Money dollars(String amount) {
    return new Money(new BigDecimal(amount), Currency.getInstance("USD"));
  }
}
