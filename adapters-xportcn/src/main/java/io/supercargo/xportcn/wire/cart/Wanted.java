package io.supercargo.xportcn.wire.cart;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.order.CartedLine;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.Sku;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Shows a line as it will lie in a cart: the platform wants to be told what its own goods are. */
public final class Wanted {
  private static final String NO_NUMBER_YET = "new";

  private Wanted() {}

  /**
   * @throws InvalidValue when the product has no such variant
   */
  public static CartedLine of(OrderLine line, Product product) {
    Optional<Sku> sku = sku(line, product);
    return new CartedLine(
        NO_NUMBER_YET,
        new OrderLine(line.product(), variant(line, sku), line.quantity()),
        product.offer().shop(),
        product.offer().title().original(),
        sku.map(Sku::attributes).orElse(List.of()),
        sku.map(Sku::prices).orElse(product.offer().prices()),
        OptionalLong.of(sku.map(Sku::stock).orElseGet(product::stock)),
        sku.flatMap(Sku::imageUrl).or(() -> Optional.of(product.offer().imageUrl())),
        true);
  }

  private static Variant variant(OrderLine line, Optional<Sku> sku) {
    return sku.map(it -> new Variant(Optional.of(it.id()), it.specId())).orElse(line.variant());
  }

  private static Optional<Sku> sku(OrderLine line, Product product) {
    if (product.skus().isEmpty() && line.variant().equals(Variant.NONE)) {
      return Optional.empty();
    }
    List<Sku> meant =
        product.skus().stream()
            .filter(sku -> line.variant().skuId().map(sku.id()::equals).orElse(true))
            .filter(
                sku ->
                    line.variant()
                        .specId()
                        .map(it -> sku.specId().equals(Optional.of(it)))
                        .orElse(true))
            .toList();
    if (meant.size() != 1) {
      throw new InvalidValue("skuId", line.variant(), "a variant of " + product.id());
    }
    return Optional.of(meant.get(0));
  }
}
