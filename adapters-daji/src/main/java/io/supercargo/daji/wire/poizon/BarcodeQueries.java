package io.supercargo.daji.wire.poizon;

import io.supercargo.domain.Audience;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.product.Barcode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The query for the product with a barcode, in both directions. */
public final class BarcodeQueries {
  private static final String BARCODE = "barcode";

  private BarcodeQueries() {}

  public static Map<String, String> write(Barcode barcode, Audience audience) {
    Map<String, String> wire = new LinkedHashMap<>();
    wire.put(BARCODE, barcode.value());
    wire.put("country", audience.language().code());
    return wire;
  }

  /**
   * @throws InvalidValue naming the parameter
   */
  public static Barcode read(Map<String, String> wire) {
    return new Barcode(wire.getOrDefault(BARCODE, "").strip());
  }
}
