package io.supercargo.daji.wire;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.dialect.NumberText;
import org.jspecify.annotations.Nullable;

/** Numbers of products: on every tab those of its marketplace. */
public record OfferIds(Marketplace marketplace) {
  public static final OfferIds OF_1688 = new OfferIds(Marketplace.ALIBABA_1688);
  public static final OfferIds OF_POIZON = new OfferIds(Marketplace.POIZON);

  /** Whether it is a number of this marketplace; the same one elsewhere is another product. */
  public boolean has(ProductId id) {
    return id instanceof ProductId.Native && id.marketplace() == marketplace;
  }

  public ProductId of(long number) {
    return new ProductId.Native(marketplace, Long.toString(number));
  }

  /**
   * @throws InvalidValue for any other id
   */
  public long write(ProductId id) {
    if (!has(id)) {
      throw new InvalidValue("id", id, "a numeric id such as " + of(727920485853L));
    }
    return NumberText.read("id", id.value());
  }

  /**
   * @throws InvalidValue naming the field
   */
  public ProductId read(String field, @Nullable String text) {
    if (text == null || !text.matches("[1-9][0-9]{0,17}")) {
      throw new InvalidValue(field, text == null ? "missing" : text, "a numeric offer id");
    }
    return of(Long.parseLong(text));
  }
}
