package io.supercargo.sandbox;

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
import java.util.stream.Stream;

/** Goods of the market that can be bought. */
final class Bargain {
  private Bargain() {}

  static OrderSample sample(Marketplace marketplace) {
    Provider here = Stall.provider().at(marketplace);
    List<Product> plenty = plenty(here);
    Product first = plenty.get(0);
    Product other =
        plenty.stream()
            .filter(it -> !it.offer().shop().equals(first.offer().shop()))
            .findFirst()
            .orElseThrow();
    return OrderSample.of(here, line(first))
        .other(line(other))
        .soldOut(new OrderLine(first.id(), variant(first), 1_000_000))
        .unknown(new OrderLine(new ProductId.Native(marketplace, "1"), Variant.NONE, 1))
        .payer(Bargain::pay)
        .seller(id -> Stall.port(SandboxControl.class).sellers().ship(id))
        .refunds(Stall.port(SandboxControl.class).refunds());
  }

  /** Products of which there is a lot, in any quantity. */
  static List<Product> plenty(Provider here) {
    ProductCatalog catalog = here.port(ProductCatalog.class).orElseThrow();
    return Stream.of(1, 2)
        .flatMap(page -> offers(here, page))
        .map(offer -> catalog.product(offer.id(), Audience.ENGLISH).value())
        .filter(it -> it.offer().minOrderQuantity().orElse(1) == 1)
        .filter(it -> sku(it).stock() > 1_000)
        .toList();
  }

  static OrderLine line(Product product) {
    return new OrderLine(product.id(), variant(product), 2);
  }

  static Variant variant(Product product) {
    return Variant.sku(sku(product).id());
  }

  private static Sku sku(Product product) {
    return product.skus().stream().max(Comparator.comparingLong(Sku::stock)).orElseThrow();
  }

  private static Stream<Offer> offers(Provider here, int page) {
    return here
        .port(ProductSearch.class)
        .orElseThrow()
        .search(SearchQuery.of("new").page(new PageRequest(page, 50)))
        .value()
        .items()
        .stream();
  }

  private static void pay(URI link) {
    String token = link.getPath().replace("/sandbox/pay/", "");
    assertThat(Stall.port(PaymentPage.class).pay(token)).isPresent();
  }
}
