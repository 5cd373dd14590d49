package io.supercargo.web;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.Sku;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.ProviderType;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.ports.store.CallLog;
import io.supercargo.ports.store.MarketStore;
import io.supercargo.testkit.Clocks;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/** The sandbox at a clock of the test's, and goods in it that can be bought. */
public final class Bazaar {
  private final Provider provider;

  private Bazaar(Provider provider) {
    this.provider = provider;
  }

  /**
   * @param name what the provider is called
   */
  public static Bazaar open(String name, Clocks.Adjustable clock) {
    ProviderType sandbox =
        ServiceLoader.load(ProviderType.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(type -> type.name().equals("sandbox"))
            .findFirst()
            .orElseThrow();
    Surroundings surroundings =
        new Surroundings(
            name,
            clock,
            CallLog.NONE,
            MarketStore.inMemory(),
            Path.of("target", "bazaar").toAbsolutePath(),
            () -> URI.create("http://127.0.0.1"),
            Surroundings.Progress.SILENT);
    return new Bazaar(
        sandbox.open(Settings.of("providers." + name, Map.of("offers", 400)), surroundings));
  }

  public Provider provider() {
    return provider;
  }

  /** Products of different sellers of which there is a lot, in any quantity. */
  public List<Product> plenty(Marketplace marketplace) {
    Provider here = provider.at(marketplace);
    ProductCatalog catalog = here.port(ProductCatalog.class).orElseThrow();
    List<Product> plenty = new ArrayList<>();
    for (Offer offer : offers(here)) {
      Product product = catalog.product(offer.id(), Audience.ENGLISH).value();
      boolean another =
          plenty.stream().noneMatch(it -> it.offer().shop().equals(product.offer().shop()));
      if (another && offer.minOrderQuantity().orElse(1) == 1 && sku(product).stock() > 500) {
        plenty.add(product);
      }
    }
    return plenty;
  }

  /** One that is sold from several pieces on only. */
  public Product bulky() {
    return bulky(2);
  }

  /** One that is sold from so many pieces on, or more. */
  public Product bulky(int least) {
    return offers(provider).stream()
        .filter(offer -> offer.minOrderQuantity().orElse(1) >= least)
        .map(
            offer ->
                provider
                    .port(ProductCatalog.class)
                    .orElseThrow()
                    .product(offer.id(), Audience.ENGLISH)
                    .value())
        .findFirst()
        .orElseThrow();
  }

  /** The variant of which there is most. */
  public static Sku sku(Product product) {
    return product.skus().stream().max(Comparator.comparingLong(Sku::stock)).orElseThrow();
  }

  private static List<Offer> offers(Provider here) {
    ProductSearch search = here.port(ProductSearch.class).orElseThrow();
    List<Offer> offers = new ArrayList<>();
    for (int page = 1; page <= 3; page++) {
      offers.addAll(
          search.search(SearchQuery.of("new").page(new PageRequest(page, 50))).value().items());
    }
    return offers;
  }
}
