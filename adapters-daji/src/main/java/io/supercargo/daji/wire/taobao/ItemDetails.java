package io.supercargo.daji.wire.taobao;

import io.supercargo.domain.Audience;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.dialect.taobao.Languages;
import io.supercargo.http.dialect.taobao.TaobaoIds;
import java.util.LinkedHashMap;
import java.util.Map;

/** The query for one detail, in both directions; no language means Chinese. */
public final class ItemDetails {
  private static final String ID = "item_id";
  private static final String LANGUAGE = "language";

  private ItemDetails() {}

  public static Map<String, String> write(ProductId id, Audience audience) {
    Map<String, String> wire = new LinkedHashMap<>();
    wire.put(ID, ItemNumber.write(id));
    String language = Languages.write(audience.language());
    if (language != null) {
      wire.put(LANGUAGE, language);
    }
    return wire;
  }

  /**
   * @throws InvalidValue naming the parameter
   */
  public static ProductId id(Map<String, String> wire) {
    return TaobaoIds.read(Marketplace.TAOBAO, ID, wire.get(ID));
  }

  /**
   * @throws InvalidValue naming the parameter
   */
  public static Audience audience(Map<String, String> wire) {
    return Audience.reading(Languages.read(wire.get(LANGUAGE)));
  }
}
