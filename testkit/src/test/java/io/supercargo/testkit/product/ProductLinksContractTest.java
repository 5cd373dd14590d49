package io.supercargo.testkit.product;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Language;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductLinks;
import io.supercargo.ports.provider.Provider;
import java.util.List;
import java.util.function.UnaryOperator;

final class ProductLinksContractTest extends SuiteThatBites {
  private static final ProductId ANOTHER = ProductId.of1688(600_000_000_001L);

  ProductLinksContractTest() {
    super(
        Suite.class,
        List.of(
            new Planted("linkOpensItsProduct", ProductLinksContractTest::openingAnother),
            planted(
                "behindALinkIsWhatTheCatalogSays",
                honest -> (link, reader) -> honest.product(link, Audience.reading(Language.RU))),
            new Planted("linkToNothingIsNotFound", ProductLinksContractTest::openingAnything)));
  }

  static final class Suite extends ProductLinksContract {
    @Override
    protected Sample sample() {
      return accused;
    }
  }

  private static Planted planted(String law, UnaryOperator<ProductLinks> fault) {
    return Planted.in(ProductLinks.class, law, fault);
  }

  private static Provider openingAnother(Provider honest) {
    ProductCatalog catalog = honest.port(ProductCatalog.class).orElseThrow();
    return Planted.copy(honest)
        .with(ProductLinks.class, (link, reader) -> catalog.product(ANOTHER, reader))
        .build();
  }

  private static Provider openingAnything(Provider honest) {
    ProductCatalog catalog = honest.port(ProductCatalog.class).orElseThrow();
    ProductLinks links = honest.port(ProductLinks.class).orElseThrow();
    return Planted.copy(honest)
        .with(
            ProductLinks.class,
            (link, reader) ->
                Planted.ratherThanNothing(
                    () -> links.product(link, reader), () -> catalog.product(ANOTHER, reader)))
        .build();
  }
}
