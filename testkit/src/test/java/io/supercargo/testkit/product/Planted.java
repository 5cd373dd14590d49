package io.supercargo.testkit.product;

import io.supercargo.domain.Capability;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.Barcodes;
import io.supercargo.ports.product.Brands;
import io.supercargo.ports.product.BuyableItems;
import io.supercargo.ports.product.Categories;
import io.supercargo.ports.product.CategorySearch;
import io.supercargo.ports.product.Filters;
import io.supercargo.ports.product.FreightDesk;
import io.supercargo.ports.product.HotWords;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.ports.product.ImageUpload;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductLinks;
import io.supercargo.ports.product.ProductPools;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.product.SalesTrends;
import io.supercargo.ports.product.SearchNavigation;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Support;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A fault built into an honest provider on purpose.
 *
 * @param law the law of the suite that must notice
 */
record Planted(String law, UnaryOperator<Provider> fault) {
  private static final List<Class<?>> PORTS =
      List.of(
          ProductSearch.class,
          ImageSearch.class,
          ImageUpload.class,
          ProductCatalog.class,
          Categories.class,
          Filters.class,
          FreightDesk.class,
          Barcodes.class,
          Brands.class,
          BuyableItems.class,
          CategorySearch.class,
          HotWords.class,
          ProductLinks.class,
          ProductPools.class,
          SalesTrends.class,
          SearchNavigation.class);

  /** A fault of one port. */
  static <P> Planted in(Class<P> port, String law, UnaryOperator<P> fault) {
    return new Planted(
        law,
        honest -> copy(honest).with(port, fault.apply(honest.port(port).orElseThrow())).build());
  }

  /** What is made up where there is nothing. */
  static <T> T ratherThanNothing(Supplier<T> honest, Supplier<T> madeUp) {
    try {
      return honest.get();
    } catch (SupplierFailure.NotFound nothing) {
      return madeUp.get();
    }
  }

  static Provider.Builder copy(Provider honest) {
    Provider.Builder builder =
        Provider.named(honest.name(), honest.type()).operations(honest.operations());
    PORTS.forEach(port -> copyPort(honest, port, builder));
    for (Capability capability : Capability.values()) {
      if (honest.can(capability)) {
        builder.supports(capability, Support.YES);
      }
    }
    return builder;
  }

  private static <P> void copyPort(Provider honest, Class<P> port, Provider.Builder builder) {
    honest.port(port).ifPresent(found -> builder.with(port, found));
  }
}
