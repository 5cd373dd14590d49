package io.supercargo.domain.order;

import io.supercargo.domain.InvalidValue;
import java.util.Optional;

/**
 * Which variant of a product is meant. Wires name it by one id or the other; a product without
 * variants is named by neither.
 *
 * @param skuId as {@link io.supercargo.domain.product.Sku#id}
 * @param specId the second id that 1688 has, 32 hexadecimal digits
 */
public record Variant(Optional<String> skuId, Optional<String> specId) {
  public static final Variant NONE = new Variant(Optional.empty(), Optional.empty());

  public Variant {
    skuId.ifPresent(id -> InvalidValue.requireText("skuId", id));
    specId.ifPresent(id -> InvalidValue.requireText("specId", id));
  }

  public static Variant sku(String id) {
    return new Variant(Optional.of(id), Optional.empty());
  }

  /** Whether two names may mean the same variant: no id that both have is another. */
  public boolean agrees(Variant other) {
    return agree(skuId, other.skuId) && agree(specId, other.specId);
  }

  private static boolean agree(Optional<String> one, Optional<String> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  @Override
  public String toString() {
    return skuId.or(() -> specId).orElse("the only variant");
  }
}
