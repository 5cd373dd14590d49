package io.supercargo.http.dialect.trade;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.dialect.NumberText;
import org.jspecify.annotations.Nullable;

/** By which ids a wire names what is ordered. Thread-safe. */
public interface GoodsIds {
  /**
   * An id as it is written: one of the two.
   *
   * @param offerMapId opaque
   */
  record WireId(@Nullable Long offerId, @Nullable String offerMapId) {}

  /**
   * @throws InvalidValue for an id of another kind or marketplace
   */
  WireId write(ProductId id);

  /**
   * @throws InvalidValue naming the field that is missing
   */
  ProductId read(WireId wire);

  /** A marketplace's own numbers. */
  static GoodsIds numbersOf(Marketplace marketplace) {
    return new Numbers(marketplace);
  }

  /** Numbers of one marketplace. */
  record Numbers(Marketplace marketplace) implements GoodsIds {
    @Override
    public WireId write(ProductId id) {
      if (!(id instanceof ProductId.Native) || id.marketplace() != marketplace) {
        throw new InvalidValue(
            "offerId", id, "a numeric id such as %s:727920485853".formatted(marketplace.code()));
      }
      return new WireId(NumberText.read("offerId", id.value()), null);
    }

    @Override
    public ProductId read(WireId wire) {
      Long number = wire.offerId();
      if (number == null || number < 1) {
        throw new InvalidValue(
            "offerId", number == null ? "missing" : number, "the number of an offer");
      }
      return new ProductId.Native(marketplace, Long.toString(number));
    }
  }
}
