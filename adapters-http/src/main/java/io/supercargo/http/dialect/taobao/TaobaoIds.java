package io.supercargo.http.dialect.taobao;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.dialect.Required;
import org.jspecify.annotations.Nullable;

/** Ids of items: Taobao's own are numbers; those of the distribution platform, texts. */
public final class TaobaoIds {
  /** What the platform hands out has 16 to 18 digits; Taobao's own numbers are shorter. */
  private static final int SHORTEST_MP_ID = 16;

  private TaobaoIds() {}

  /** Whether an id can be asked for by its number. */
  public static boolean isNumeric(ProductId id) {
    return id instanceof ProductId.Native && isNumber(id.value());
  }

  /**
   * @throws InvalidValue for any other id
   */
  public static long number(ProductId id) {
    if (!isNumeric(id)) {
      throw new InvalidValue("id", id, "a numeric id such as taobao:672991141190");
    }
    return Long.parseLong(id.value());
  }

  /**
   * @throws InvalidValue naming the field
   */
  public static ProductId.Native read(Marketplace marketplace, String field, @Nullable String id) {
    if (id == null || id.isBlank()) {
      throw new InvalidValue(field, "missing", "a numeric item id");
    }
    if (!isNumber(id)) {
      throw new InvalidValue(field, id, "a numeric item id");
    }
    return new ProductId.Native(marketplace, id);
  }

  /** The id by which the distribution platform has an item; the item's own where none is told. */
  public static String mpId(Offer offer) {
    return offer.reference().map(ProductId::value).orElse(offer.id().value());
  }

  /**
   * Reads what {@link #mpId} writes.
   *
   * @throws InvalidValue naming the field
   */
  public static ProductId readMpId(Marketplace marketplace, String field, @Nullable String id) {
    if (id == null || id.isBlank()) {
      throw new InvalidValue(field, "missing", "a distribution id (mp_id)");
    }
    return isNumber(id) && id.length() < SHORTEST_MP_ID
        ? new ProductId.Native(marketplace, id)
        : new ProductId.Opaque(marketplace, id);
  }

  /** One of the two names of an item is there. */
  static ProductId item(
      Marketplace marketplace, @Nullable Long itemId, @Nullable String itemMapId) {
    if (itemMapId != null) {
      return new ProductId.Opaque(marketplace, itemMapId);
    }
    Required.field("itemId", itemId);
    return new ProductId.Native(marketplace, String.valueOf(itemId));
  }

  static boolean isNumber(String text) {
    return text.matches("[1-9][0-9]{0,17}");
  }

  static @Nullable Long numberOrNull(String text) {
    return isNumber(text) ? (Long) Long.parseLong(text) : null;
  }
}
