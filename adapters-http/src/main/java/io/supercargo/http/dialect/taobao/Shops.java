package io.supercargo.http.dialect.taobao;

import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Shop;
import io.supercargo.domain.product.ShopId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who sells, in both directions. Searches tell the name alone, which is no shop yet but a note. */
final class Shops {
  private static final String NAME = "shopName";

  private Shops() {}

  static Optional<Shop> read(@Nullable Long shopId, @Nullable String shopName) {
    return Optional.ofNullable(shopId)
        .map(
            id ->
                new Shop(
                    new ShopId(Long.toString(id)),
                    Optional.ofNullable(shopName),
                    Optional.empty()));
  }

  /** The name goes into the notes where no id comes with it. */
  static NoteBook note(NoteBook notes, @Nullable Long shopId, @Nullable String shopName) {
    return shopId == null ? notes.note(NAME, shopName) : notes;
  }

  static @Nullable String name(Offer offer) {
    Map<String, String> notes = offer.notes().others();
    return offer.shop().flatMap(Shop::name).orElse(notes.get(NAME));
  }

  /** Other marketplaces have ids that are no numbers; this wire cannot carry them. */
  static @Nullable Long id(Offer offer) {
    return offer.shop().map(it -> TaobaoIds.numberOrNull(it.id().value())).orElse(null);
  }
}
