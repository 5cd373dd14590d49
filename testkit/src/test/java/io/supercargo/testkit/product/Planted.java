package io.supercargo.testkit.product;

import io.supercargo.domain.Capability;
import io.supercargo.ports.product.Categories;
import io.supercargo.ports.product.Filters;
import io.supercargo.ports.product.FreightDesk;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.ports.product.ImageUpload;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Support;
import java.util.List;
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
          FreightDesk.class);

  /** A fault of one port. */
  static <P> Planted in(Class<P> port, String law, UnaryOperator<P> fault) {
    return new Planted(
        law,
        honest -> copy(honest).with(port, fault.apply(honest.port(port).orElseThrow())).build());
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
