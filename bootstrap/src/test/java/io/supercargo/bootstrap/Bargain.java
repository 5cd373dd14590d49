package io.supercargo.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Sku;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.ports.order.PaymentPage;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.sandbox.SandboxControl;
import io.supercargo.testkit.order.OrderSample;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Goods of a market that can be bought, seen through a wire. */
final class Bargain {
  private static final int PLENTY = 1_000;
  private static final int TOO_MANY = 1_000_000;

  private final Provider market;
  private final Function<Product, ProductId> name;

  /**
   * @param market behind the wire, seen from the marketplace that is meant
   * @param name by which the wire knows a product
   */
  Bargain(Provider market, Function<Product, ProductId> name) {
    this.market = market;
    this.name = name;
  }

  OrderSample through(Provider wire) {
    List<Product> plenty = plenty();
    Product first = plenty.get(0);
    Product other =
        plenty.stream()
            .filter(it -> !it.offer().shop().equals(first.offer().shop()))
            .findFirst()
            .orElseThrow();
    OrderLine line = line(first);
    OrderLine unknown =
        new OrderLine(new ProductId.Native(market.marketplace(), "1"), Variant.NONE, 1);
    SandboxControl control =
        market.at(Marketplace.ALIBABA_1688).port(SandboxControl.class).orElseThrow();
    return OrderSample.of(wire, line)
        .seller(control.sellers()::ship)
        .refunds(control.refunds())
        .other(line(other))
        .soldOut(new OrderLine(line.product(), line.variant(), TOO_MANY))
        .unknown(unknown)
        .payer(this::pay);
  }

  /** Some goods of which there is plenty. */
  OrderLine line() {
    return line(plenty().get(0));
  }

  private OrderLine line(Product product) {
    Sku sku = sku(product);
    return new OrderLine(name.apply(product), new Variant(Optional.of(sku.id()), sku.specId()), 2);
  }

  private List<Product> plenty() {
    ProductCatalog catalog = market.port(ProductCatalog.class).orElseThrow();
    return Stream.of(1, 2)
        .flatMap(this::offers)
        .map(offer -> catalog.product(offer.id(), Audience.ENGLISH).value())
        .filter(it -> it.offer().minOrderQuantity().orElse(1) == 1)
        .filter(it -> sku(it).stock() > PLENTY)
        .toList();
  }

  private Stream<Offer> offers(int page) {
    return market
        .port(ProductSearch.class)
        .orElseThrow()
        .search(SearchQuery.of("new").page(new PageRequest(page, 50)))
        .value()
        .items()
        .stream();
  }

  private static Sku sku(Product product) {
    return product.skus().stream().max(Comparator.comparingLong(Sku::stock)).orElseThrow();
  }

  private void pay(URI link) {
    String token = link.getPath().replace("/sandbox/pay/", "");
    assertThat(market.port(PaymentPage.class).orElseThrow().pay(token)).isPresent();
  }
}
