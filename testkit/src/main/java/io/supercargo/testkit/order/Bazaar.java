package io.supercargo.testkit.order;

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
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds goods in a market that anything can be bought of, for whoever reaches it over a wire. */
public final class Bazaar {
  private static final long LOTS = 1_000;

  private final Provider house;
  private final Provider market;

  /**
   * @param house has a page of payment
   */
  public Bazaar(Provider house, Marketplace marketplace) {
    this.house = house;
    this.market = house.at(marketplace);
  }

  /**
   * @param through names products by the market's own numbers
   */
  public OrderSample sampleThrough(Provider through) {
    return sample(through, Product::id, new ProductId.Native(market.marketplace(), "1"));
  }

  /**
   * @param through names products by the market's references alone
   */
  public OrderSample sampleByReference(Provider through) {
    return sample(
        through,
        product -> product.offer().reference().orElseThrow(),
        new ProductId.Opaque(market.marketplace(), "nobody-has-this"));
  }

  private OrderSample sample(
      Provider through, Function<Product, ProductId> name, ProductId unknown) {
    List<Product> sellers = sellers();
    Product first = sellers.get(0);
    Product other = sellers.get(1);
    Variant rare = Variant.sku(emptiest(first).id());
    OrderSample sample =
        OrderSample.of(through, line(first, name))
            .other(line(other, name))
            .soldOut(new OrderLine(name.apply(first), rare, LOTS * LOTS))
            .unknown(new OrderLine(unknown, Variant.NONE, 1))
            .payer(this::pay);
    return house
        .port(SandboxControl.class)
        .map(control -> sample.seller(control.sellers()::ship).refunds(control.refunds()))
        .orElse(sample);
  }

  /** Lines of two merchants, by the market's own numbers. */
  public List<OrderLine> goods() {
    return sellers().stream().map(product -> line(product, Product::id)).toList();
  }

  /** A product of one merchant, and one of another. */
  private List<Product> sellers() {
    List<Product> plenty = plenty();
    Product first = plenty.get(0);
    Product other =
        plenty.stream()
            .filter(it -> !it.offer().shop().equals(first.offer().shop()))
            .findFirst()
            .orElseThrow();
    return List.of(first, other);
  }

  /** Products of which there is a lot, in any quantity. */
  private List<Product> plenty() {
    ProductCatalog catalog = market.port(ProductCatalog.class).orElseThrow();
    return Stream.of(1, 2)
        .flatMap(this::offers)
        .map(offer -> catalog.product(offer.id(), Audience.ENGLISH).value())
        .filter(it -> it.offer().minOrderQuantity().orElse(1) == 1)
        .filter(it -> fullest(it).stock() > LOTS)
        .toList();
  }

  private Stream<Offer> offers(int page) {
    SearchQuery query = SearchQuery.of("new").page(new PageRequest(page, 50));
    return market.port(ProductSearch.class).orElseThrow().search(query).value().items().stream();
  }

  private static OrderLine line(Product product, Function<Product, ProductId> name) {
    return new OrderLine(name.apply(product), Variant.sku(fullest(product).id()), 2);
  }

  private static Sku fullest(Product product) {
    return product.skus().stream().max(Comparator.comparingLong(Sku::stock)).orElseThrow();
  }

  private static Sku emptiest(Product product) {
    return product.skus().stream().min(Comparator.comparingLong(Sku::stock)).orElseThrow();
  }

  private void pay(URI link) {
    String path = link.getPath();
    String token = path.substring(path.lastIndexOf('/') + 1);
    assertThat(house.port(PaymentPage.class).orElseThrow().pay(token)).isPresent();
  }
}
