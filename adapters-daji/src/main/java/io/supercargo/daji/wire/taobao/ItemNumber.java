package io.supercargo.daji.wire.taobao;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.dialect.taobao.TaobaoIds;

/** Taobao's own numbers of items. */
public final class ItemNumber {
  private ItemNumber() {}

  /** Whether it is a number of Taobao; the same one at another marketplace is another product. */
  public static boolean is(ProductId id) {
    return id.marketplace() == Marketplace.TAOBAO && TaobaoIds.isNumeric(id);
  }

  /**
   * @throws InvalidValue for any other id
   */
  public static String write(ProductId id) {
    if (!is(id)) {
      throw new InvalidValue("id", id, "a numeric id such as taobao:672991141190");
    }
    return id.value();
  }
}
