package io.supercargo.http.dialect;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.ProductId;
import org.jspecify.annotations.Nullable;

/** 1688's own numbers of offers. */
public final class OfferNumber {
  private OfferNumber() {}

  /** Whether it is a number of 1688; the same one at another marketplace is another product. */
  public static boolean is(ProductId id) {
    return id instanceof ProductId.Native && id.marketplace() == Marketplace.ALIBABA_1688;
  }

  /**
   * @throws InvalidValue for any other id
   */
  public static long write(ProductId id) {
    if (!is(id)) {
      throw new InvalidValue("id", id, "a numeric id such as 1688:727920485853");
    }
    return NumberText.read("id", id.value());
  }

  /**
   * @throws InvalidValue naming the field
   */
  public static ProductId read(String field, @Nullable String text) {
    if (text == null || !text.matches("[1-9][0-9]{0,17}")) {
      throw new InvalidValue(field, text == null ? "missing" : text, "a numeric offer id");
    }
    return ProductId.of1688(Long.parseLong(text));
  }
}
