package io.supercargo.domain.freight;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.product.ProductId;
import java.util.List;

/**
 * What it would cost to send some pieces of a product inside China.
 *
 * @param quantity pieces, 1 or more
 * @param lines the pieces by SKU; may be empty, else they add up to the quantity
 */
public record FreightQuery(
    ProductId product, long quantity, Destination destination, List<Line> lines) {
  public FreightQuery {
    if (quantity < 1) {
      throw new InvalidValue("quantity", quantity, ">= 1");
    }
    lines = List.copyOf(lines);
  }

  /** Pieces of one SKU. */
  public record Line(String skuId, long quantity) {}

  /**
   * Chinese administrative codes (GB/T 2260), six digits each: province, city, district.
   *
   * <p>A district's first two digits name its province and its first four its city.
   */
  public record Destination(String province, String city, String district) {
    public Destination {
      requireCode("province", province);
      requireCode("city", city);
      requireCode("district", district);
    }

    /** Reads one six-digit code of any level, e.g. {@code 330108}. */
    public static Destination of(String code) {
      requireCode("to", code);
      return new Destination(code.substring(0, 2) + "0000", code.substring(0, 4) + "00", code);
    }

    private static void requireCode(String field, String code) {
      if (!code.matches("[0-9]{6}")) {
        throw new InvalidValue(field, code, "an administrative code of six digits, e.g. 330108");
      }
    }
  }
}
