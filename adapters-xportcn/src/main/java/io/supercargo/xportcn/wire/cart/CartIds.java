package io.supercargo.xportcn.wire.cart;

import io.supercargo.domain.InvalidValue;
import io.supercargo.http.dialect.NumberText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Numbers of lines, and how many of each are wanted, in both directions. */
public final class CartIds {
  private CartIds() {}

  public static List<Long> write(List<String> ids) {
    return ids.stream().map(id -> NumberText.read("id", id)).toList();
  }

  /**
   * @throws InvalidValue naming the field when there are none
   */
  public static List<String> read(String field, @Nullable List<Long> wire) {
    if (wire == null || wire.isEmpty() || wire.stream().anyMatch(Objects::isNull)) {
      throw new InvalidValue(field, "none", "numbers of lines of the cart");
    }
    return wire.stream().map(Objects::toString).distinct().toList();
  }

  public static WireCartQuantity write(String id, long quantity) {
    return new WireCartQuantity(NumberText.read("id", id), quantity(quantity), null, null);
  }

  public static String id(WireCartQuantity wire) {
    if (wire.id() == null) {
      throw new InvalidValue("id", "missing", "the number of a line of the cart");
    }
    return wire.id().toString();
  }

  /**
   * @throws InvalidValue for less than one
   */
  public static long quantity(@Nullable Long wire) {
    if (wire == null || wire < 1) {
      throw new InvalidValue("quantity", wire == null ? "missing" : wire, "1 or more");
    }
    return wire;
  }
}
