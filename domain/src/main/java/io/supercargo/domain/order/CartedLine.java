package io.supercargo.domain.order;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.product.Attribute;
import io.supercargo.domain.product.Prices;
import io.supercargo.domain.product.Shop;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A line of the cart that an account has at its supplier.
 *
 * @param id the supplier's, by which the line is changed, removed and ordered
 * @param seller empty where the supplier does not say
 * @param title may be empty
 * @param prices of the unit, as they are now
 * @param stock pieces that there are of the variant, where told
 * @param orderable whether it can be ordered as it is
 */
public record CartedLine(
    String id,
    OrderLine line,
    Optional<Shop> seller,
    String title,
    List<Attribute> attributes,
    Prices prices,
    OptionalLong stock,
    Optional<String> imageUrl,
    boolean orderable) {
  public CartedLine {
    InvalidValue.requireText("id", id);
    attributes = List.copyOf(attributes);
  }
}
